using Microsoft.Data.Sqlite;
using SourcingBot.Sales.Links;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteLinkStore(SqliteWriter writer, SqliteReaders readers, TimeProvider time) : ILinkStore
{
    public Task AddAsync(SalesLink link, byte[]? photo, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => (statements.Execute(
            "INSERT INTO links (id, created, expires, revoked, details, photo) VALUES ($1, $2, $3, $4, $5, $6)",
            link.Id, link.Created.ToUnixTimeMilliseconds(), link.Expires?.ToUnixTimeMilliseconds(), link.Revoked?.ToUnixTimeMilliseconds(), SalesLinkJson.Write(link), photo), true),
        cancellationToken);

    public Task<SalesLink?> FindAsync(string id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => Find(statements, id)));
    }

    public static SalesLink? Find(Statements statements, string id) =>
        statements.Single("SELECT id, created, expires, revoked, details FROM links WHERE id = $1", Map, id);

    public Task<IReadOnlyList<SalesLink>> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<SalesLink>>(readers.Read(statements => statements.All(
            "SELECT id, created, expires, revoked, details FROM links ORDER BY created DESC, id", Map)));
    }

    public Task<byte[]?> FindPhotoAsync(string id, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single(
            "SELECT photo FROM links WHERE id = $1 AND photo IS NOT NULL", row => row.GetFieldValue<byte[]>(0), id)));
    }

    public Task<bool> RevokeAsync(string id, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => (statements.Execute(
            "UPDATE links SET revoked = $2 WHERE id = $1 AND revoked IS NULL", id, time.GetUtcNow().ToUnixTimeMilliseconds()) == 1, true),
        cancellationToken);

    private static SalesLink Map(SqliteDataReader row) =>
        SalesLinkJson.Read(row.GetString(0), Moment.At(row, 1), Moment.AtOrNull(row, 2), Moment.AtOrNull(row, 3), row.GetString(4));
}
