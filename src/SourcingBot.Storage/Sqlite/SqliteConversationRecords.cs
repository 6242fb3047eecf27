using SourcingBot.BotFramework;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteConversationRecords(SqliteReaders readers) : IConversationRecords
{
    public Task<IReadOnlyList<ConversationRecord>> FindAsync(string beginning, string? channelId, int limit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // An activity is written with its type first.
        return Task.FromResult<IReadOnlyList<ConversationRecord>>(readers.Read(statements => statements.All(
            """
            SELECT c.channel_id, c.conversation_id, c.last_time,
              (SELECT COUNT(*) FROM activities a
               WHERE a.id > c.number * 16777216 AND a.id < (c.number + 1) * 16777216 AND a.operation IS NULL AND a.json LIKE '{"type":"message"%')
            FROM conversations c
            WHERE SUBSTR(c.conversation_id, 1, LENGTH($1)) = $1 AND ($2 = '' OR c.channel_id = $2)
            ORDER BY c.last_time DESC, c.number DESC LIMIT $3
            """,
            row => new ConversationRecord(
                new ConversationKey(row.GetString(0), row.GetString(1)),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
                row.GetInt32(3)),
            beginning, channelId ?? "", limit)));
    }

    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<LoggedActivity>>(readers.Read(statements => statements.All(
            """
            SELECT a.id % 16777216, a.activity_id, a.time, a.direction, a.json
            FROM conversations c JOIN activities a ON a.id > c.number * 16777216 AND a.id < (c.number + 1) * 16777216
            WHERE c.channel_id = $1 AND c.conversation_id = $2
            ORDER BY a.id
            """,
            row => new LoggedActivity(
                row.GetInt64(0),
                row.GetString(1),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
                row.GetString(3) == "in",
                row.GetString(4)),
            conversation.ChannelId, conversation.ConversationId)));
    }
}
