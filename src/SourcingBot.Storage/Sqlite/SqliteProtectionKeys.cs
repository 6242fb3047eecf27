using SourcingBot.Sales.Access;

namespace SourcingBot.Storage.Sqlite;

internal sealed class SqliteProtectionKeys(SqliteWriter writer, SqliteReaders readers, TimeProvider time) : IProtectionKeys
{
    public IReadOnlyList<string> Read() => readers.Read(statements => statements.All("SELECT xml FROM protection_keys ORDER BY created, name", row => row.GetString(0)));

    // ASP.NET Core asks for it at the start and every few months; the writer has a thread of its own.
    public void Add(string name, string xml) => writer.WriteAsync(
        statements => (statements.Execute(
            "INSERT INTO protection_keys (name, xml, created) VALUES ($1, $2, $3)", name, xml, time.GetUtcNow().ToUnixTimeMilliseconds()), true),
        CancellationToken.None).GetAwaiter().GetResult();
}
