using SourcingBot.Sales.Access;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteSignIns(SqliteWriter writer, SqliteReaders readers, TimeProvider time) : ISignIns
{
    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public Task AddAsync(string tokenHash, DateTimeOffset expires, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            statements.Execute("DELETE FROM sign_ins WHERE used IS NULL AND expires <= $1", Now);
            return (statements.Execute("INSERT INTO sign_ins (token_hash, expires) VALUES ($1, $2)", tokenHash, expires.ToUnixTimeMilliseconds()), true);
        },
        cancellationToken);

    public Task<bool> IsOpenAsync(string tokenHash, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single(
            "SELECT COUNT(*) FROM sign_ins WHERE token_hash = $1 AND used IS NULL AND expires > $2", row => row.GetInt64(0) > 0, tokenHash, Now)));
    }

    public Task<bool> UseAsync(string tokenHash, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            var now = Now;
            var isUsed = statements.Execute("UPDATE sign_ins SET used = $2 WHERE token_hash = $1 AND used IS NULL AND expires > $2", tokenHash, now) == 1;
            return (isUsed, isUsed);
        },
        cancellationToken);

    public Task<bool> AnyWasUsedAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(statements => statements.Single("SELECT COUNT(*) FROM sign_ins WHERE used IS NOT NULL", row => row.GetInt64(0) > 0)));
    }
}
