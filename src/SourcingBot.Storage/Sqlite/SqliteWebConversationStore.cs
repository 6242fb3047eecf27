using Microsoft.Data.Sqlite;
using SourcingBot.DirectLine;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteWebConversationStore(SqliteWriter writer, SqliteReaders readers, TimeProvider time) : IWebConversationStore
{
    private const string Columns = "SELECT conversation_id, user_id, locale, link FROM web_conversations";

    public Task AddAsync(WebConversation conversation, string resumeHash, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            Insert(statements, conversation, onlyOfLink: null);
            InsertResume(statements, conversation.ConversationId, resumeHash);
            return (true, true);
        },
        cancellationToken);

    public Task<WebConversation> AddOnlyAsync(WebConversation conversation, string resumeHash, WebConversation? replaces, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            if (replaces is not null)
            {
                statements.Execute("UPDATE web_conversations SET only_of_link = NULL WHERE conversation_id = $1", replaces.ConversationId);
            }

            Insert(statements, conversation, onlyOfLink: conversation.Link);
            var only = statements.Single($"{Columns} WHERE only_of_link = $1", Map, conversation.Link)!;
            InsertResume(statements, only.ConversationId, resumeHash);
            return (only, true);
        },
        cancellationToken);

    public Task AddResumeAsync(WebConversation conversation, string resumeHash, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            InsertResume(statements, conversation.ConversationId, resumeHash);
            return (true, true);
        },
        cancellationToken);

    public Task<WebConversation?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Find($"{Columns} WHERE conversation_id = $1", conversationId, cancellationToken);

    public Task<WebConversation?> FindByResumeAsync(string resumeHash, CancellationToken cancellationToken) =>
        Find($"{Columns} WHERE conversation_id = (SELECT conversation_id FROM web_resumes WHERE hash = $1)", resumeHash, cancellationToken);

    public Task<WebConversation?> FindOnlyAsync(string link, CancellationToken cancellationToken) =>
        Find($"{Columns} WHERE only_of_link = $1", link, cancellationToken);

    private void Insert(Statements statements, WebConversation conversation, string? onlyOfLink) => statements.Execute(
        """
        INSERT INTO web_conversations (conversation_id, user_id, locale, link, only_of_link, created) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (only_of_link) DO NOTHING
        """,
        conversation.ConversationId, conversation.UserId, conversation.Locale, conversation.Link, onlyOfLink, time.GetUtcNow().ToUnixTimeMilliseconds());

    private static void InsertResume(Statements statements, string conversationId, string hash) =>
        statements.Execute("INSERT INTO web_resumes (hash, conversation_id) VALUES ($1, $2)", hash, conversationId);

    private Task<WebConversation?> Find(string sql, string value, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single(sql, Map, value)));
    }

    private static WebConversation Map(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3));
}
