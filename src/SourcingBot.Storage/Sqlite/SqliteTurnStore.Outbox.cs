using System.Text;
using Microsoft.Data.Sqlite;
using SourcingBot.BotFramework;

namespace SourcingBot.Storage.Sqlite;

/// <summary>What turns said and a channel has not got yet.</summary>
internal sealed partial class SqliteTurnStore
{
    public Task<IReadOnlyList<OutboxEntry>> ReadOutboxAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<OutboxEntry>>(readers.Read(statements => Entries(statements, statements.All(
            """
            SELECT a.id, c.channel_id, c.conversation_id, a.activity_id, a.json, a.operation
            FROM activities a JOIN conversations c ON c.number = a.conversation
            WHERE a.status = 'queued' ORDER BY a.id
            """,
            Queued))));
    }

    public Task<ConversationOutbox> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => new ConversationOutbox(
            statements.Single(
                "SELECT stopped FROM conversations WHERE channel_id = $1 AND conversation_id = $2 AND stopped IS NOT NULL",
                row => row.GetString(0),
                conversation.ChannelId, conversation.ConversationId),
            Entries(statements, statements.All(
                """
                SELECT a.id, c.channel_id, c.conversation_id, a.activity_id, a.json, a.operation
                FROM conversations c JOIN activities a ON a.id > c.number * 16777216 AND a.id < (c.number + 1) * 16777216
                WHERE c.channel_id = $1 AND c.conversation_id = $2 AND a.status = 'queued' ORDER BY a.id
                """,
                Queued,
                conversation.ChannelId, conversation.ConversationId)))));
    }

    public Task MarkDeliveredAsync(ConversationKey conversation, long position, string? channelActivityId, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            statements => (statements.Execute(
                """
                UPDATE activities SET status = 'delivered', channel_activity_id = $4
                WHERE status = 'queued'
                  AND id = $3 + 16777216 * (SELECT number FROM conversations WHERE channel_id = $1 AND conversation_id = $2)
                """,
                conversation.ChannelId, conversation.ConversationId, position, channelActivityId), true),
            cancellationToken);

    public Task StopConversationAsync(ConversationKey conversation, string reason, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            statements => (statements.Execute(
                "UPDATE conversations SET stopped = $3 WHERE channel_id = $1 AND conversation_id = $2",
                conversation.ChannelId, conversation.ConversationId, reason), true),
            cancellationToken);

    private static QueuedActivity Queued(SqliteDataReader row) => new(
        row.GetInt64(0), new ConversationKey(row.GetString(1), row.GetString(2)), row.GetString(3), row.GetString(4), row.IsDBNull(5) ? null : row.GetString(5));

    private static List<OutboxEntry> Entries(Statements statements, List<QueuedActivity> queued) => queued.ConvertAll(row =>
    {
        var operation = row.Operation switch
        {
            "update" => ActivityOperation.Update,
            "delete" => ActivityOperation.Delete,
            _ => ActivityOperation.Send,
        };
        return new OutboxEntry(
            row.Conversation, row.Row % Place.MostPositions, row.ActivityId, Encoding.UTF8.GetBytes(row.Json), operation, operation == ActivityOperation.Send ? null : Target(statements, row));
    });

    // What the bot sent itself has an id of ours, and the channel's beside it; any other id is the channel's own.
    private static string? Target(Statements statements, QueuedActivity change)
    {
        var (isOurs, id) = statements.Single(
            """
            SELECT channel_activity_id FROM activities
            WHERE id > $1 AND id < $2 AND direction = 'out' AND operation IS NULL AND activity_id = $3
            """,
            row => (true, row.IsDBNull(0) ? null : row.GetString(0)),
            change.Row - (change.Row % Place.MostPositions), change.Row, change.ActivityId);
        return isOurs ? id : change.ActivityId;
    }
}
