using SourcingBot.DirectLine;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteUploadStore(SqliteWriter writer, SqliteReaders readers) : IUploadStore
{
    /// <summary>Of all, and of one conversation; from the index alone: to get at a size in the table, SQLite would read the whole file that stands before it.</summary>
    internal const string Sizes = "SELECT COALESCE(SUM(size), 0), COALESCE(SUM(CASE WHEN conversation_id = $1 THEN size END), 0) FROM uploads";

    public Task<bool> AddAsync(IReadOnlyList<Upload> uploads, long mostBytes, long mostOfConversation, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            statements =>
            {
                var (all, own) = statements.Single(Sizes, row => (row.GetInt64(0), row.GetInt64(1)), uploads[0].ConversationId);
                var added = uploads.Sum(upload => (long)upload.Content.Length);
                if (all + added > mostBytes || own + added > mostOfConversation)
                {
                    return (false, false);
                }

                foreach (var upload in uploads)
                {
                    statements.Execute(
                        "INSERT INTO uploads (id, conversation_id, content_type, content, size, received) VALUES ($1, $2, $3, $4, $5, $6)",
                        upload.Id, upload.ConversationId, upload.ContentType, upload.Content, upload.Content.Length, upload.Received.ToUnixTimeMilliseconds());
                }

                return (true, true);
            },
            cancellationToken);

    public Task<Upload?> FindAsync(string id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single(
            "SELECT id, conversation_id, content_type, content, received FROM uploads WHERE id = $1",
            row => new Upload(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetFieldValue<byte[]>(3), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4))),
            id)));
    }

    public Task DeleteAsync(DateTimeOffset receivedUntil, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            statements => (statements.Execute("DELETE FROM uploads WHERE received <= $1", receivedUntil.ToUnixTimeMilliseconds()), true),
            cancellationToken);
}
