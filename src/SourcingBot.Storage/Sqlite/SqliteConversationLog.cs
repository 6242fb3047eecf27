using SourcingBot.BotFramework;
using SourcingBot.DirectLine;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteConversationLog(SqliteReaders readers) : IConversationLog
{
    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var left = IConversationLog.LargestPage;
        return Task.FromResult<IReadOnlyList<LoggedActivity>>(readers.Read(statements => statements.AllWhile(
            """
            SELECT a.id % 16777216, a.activity_id, a.time, a.direction, a.json
            FROM conversations c JOIN activities a ON a.id > c.number * 16777216 + $2 AND a.id < (c.number + 1) * 16777216
            WHERE c.channel_id = 'directline' AND c.conversation_id = $1 AND $2 < 16777216
            ORDER BY a.id LIMIT $3
            """,
            row => new LoggedActivity(
                row.GetInt64(0),
                row.GetString(1),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
                row.GetString(3) == "in",
                row.GetString(4)),
            activity => (left -= activity.Json.Length) > 0,
            conversationId, after, limit)));
    }

    public Task<long> LastPositionAsync(string conversationId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single(
            "SELECT last_position FROM conversations WHERE channel_id = 'directline' AND conversation_id = $1",
            row => row.GetInt64(0),
            conversationId)));
    }
}
