using System.Globalization;
using Microsoft.Data.Sqlite;
using SourcingBot.Sales.Access;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteApiKeys(SqliteWriter writer, SqliteReaders readers, TimeProvider time) : IApiKeys
{
    private const string Columns = "SELECT id, name, created, last_used, revoked FROM api_keys";
    private const string Day = "yyyy-MM-dd";

    public Task AddAsync(ApiKey key, string secretHash, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => (statements.Execute(
            "INSERT INTO api_keys (id, name, secret_hash, created) VALUES ($1, $2, $3, $4)", key.Id, key.Name, secretHash, key.Created.ToUnixTimeMilliseconds()), true),
        cancellationToken);

    public Task<IReadOnlyList<ApiKey>> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<ApiKey>>(readers.Read(statements => statements.All($"{Columns} ORDER BY created DESC, id", Map)));
    }

    public async Task<ApiKey?> UseAsync(string secretHash, DateOnly day, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var key = readers.Read(statements => statements.Single($"{Columns} WHERE secret_hash = $1 AND revoked IS NULL", Map, secretHash));
        if (key is null || key.LastUsed >= day)
        {
            return key;
        }

        // Once a day: a busy key need not write with every call.
        await writer.WriteAsync(
            statements => (statements.Execute("UPDATE api_keys SET last_used = $2 WHERE id = $1", key.Id, day.ToString(Day, CultureInfo.InvariantCulture)), true), cancellationToken);
        return key with { LastUsed = day };
    }

    public Task<bool> RevokeAsync(string id, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => (statements.Execute("UPDATE api_keys SET revoked = $2 WHERE id = $1 AND revoked IS NULL", id, time.GetUtcNow().ToUnixTimeMilliseconds()) == 1, true),
        cancellationToken);

    private static ApiKey Map(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), Moment.At(row, 2), row.IsDBNull(3) ? null : DateOnly.ParseExact(row.GetString(3), Day, CultureInfo.InvariantCulture), Moment.AtOrNull(row, 4));
}
