using Microsoft.Data.Sqlite;
using SourcingBot.DirectLine;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteWebConversationStore(SqliteWriter writer, SqliteReaders readers, TimeProvider time) : IWebConversationStore
{
    public Task AddAsync(WebConversation conversation, string resumeHash, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            statements => (statements.Execute(
                """
                INSERT INTO web_conversations (conversation_id, user_id, resume_hash, locale, link, created)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                conversation.ConversationId, conversation.UserId, resumeHash, conversation.Locale, conversation.Link,
                time.GetUtcNow().ToUnixTimeMilliseconds()), true),
            cancellationToken);

    public Task<WebConversation?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Find("SELECT conversation_id, user_id, locale, link FROM web_conversations WHERE conversation_id = $1", conversationId, cancellationToken);

    public Task<WebConversation?> FindByResumeAsync(string resumeHash, CancellationToken cancellationToken) =>
        Find("SELECT conversation_id, user_id, locale, link FROM web_conversations WHERE resume_hash = $1", resumeHash, cancellationToken);

    private Task<WebConversation?> Find(string sql, string value, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single(sql, Map, value)));
    }

    private static WebConversation Map(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3));
}
