using SourcingBot.Sales.Access;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteSalesSessions(SqliteWriter writer, SqliteReaders readers, TimeProvider time) : ISalesSessions
{
    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public Task AddAsync(string keyHash, byte[] who, DateTimeOffset expires, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            statements.Execute("DELETE FROM sales_sessions WHERE expires <= $1", Now);
            return (statements.Execute("INSERT INTO sales_sessions (key_hash, who, expires) VALUES ($1, $2, $3)", keyHash, who, expires.ToUnixTimeMilliseconds()), true);
        },
        cancellationToken);

    public Task<byte[]?> FindAsync(string keyHash, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single(
            "SELECT who FROM sales_sessions WHERE key_hash = $1 AND expires > $2", row => row.GetFieldValue<byte[]>(0), keyHash, Now)));
    }

    public Task RenewAsync(string keyHash, byte[] who, DateTimeOffset expires, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => (statements.Execute("UPDATE sales_sessions SET who = $2, expires = $3 WHERE key_hash = $1", keyHash, who, expires.ToUnixTimeMilliseconds()), true),
        cancellationToken);

    public Task EndAsync(string keyHash, CancellationToken cancellationToken) => writer.WriteAsync(
        statements => (statements.Execute("DELETE FROM sales_sessions WHERE key_hash = $1", keyHash), true), cancellationToken);
}
