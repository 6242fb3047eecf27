using Microsoft.Data.Sqlite;
using SourcingBot.BotFramework;
using SourcingBot.Sales.Results;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteResultStore(SqliteReaders readers) : IResultStore
{
    public void Keep(Result result) => TurnEffects.Add(result);

    /// <summary>As part of a turn's commit.</summary>
    public static void Add(Statements statements, Result result) => statements.Execute(
        """
        INSERT INTO results (id, owner_hash, channel_id, conversation_id, user_id, link_id, compares_with, created, document)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """,
        result.Id, result.OwnerHash, result.ChannelId, result.ConversationId, result.UserId, result.LinkId, result.ComparesWith,
        result.Created.ToUnixTimeMilliseconds(), result.Document);

    public Task<Result?> FindAsync(string id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single(
            "SELECT id, owner_hash, channel_id, conversation_id, user_id, link_id, compares_with, created, document FROM results WHERE id = $1", Map, id)));
    }

    /// <summary>All of one person in one conversation, the newest first.</summary>
    public static IReadOnlyList<Result> Read(Statements statements, string channelId, string conversationId, string userId) => statements.All(
        """
        SELECT id, owner_hash, channel_id, conversation_id, user_id, link_id, compares_with, created, document FROM results
        WHERE channel_id = $1 AND conversation_id = $2 AND user_id = $3 ORDER BY created DESC, id
        """,
        Map, channelId, conversationId, userId);

    private static Result Map(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4),
        row.IsDBNull(5) ? null : row.GetString(5), row.IsDBNull(6) ? null : row.GetString(6), Moment.At(row, 7), row.GetString(8));
}
