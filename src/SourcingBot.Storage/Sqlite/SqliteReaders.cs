using System.Collections.Concurrent;

namespace SourcingBot.Storage.Sqlite;

/// <summary>Connections for reading, kept open with their prepared statements. In WAL they never wait for the writer.</summary>
internal sealed class SqliteReaders(SqliteDatabase database) : IDisposable
{
    private readonly ConcurrentBag<Statements> idle = [];
    private bool disposed;

    public T Read<T>(Func<Statements, T> query)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var statements = idle.TryTake(out var kept) ? kept : Open();
        T result;
        try
        {
            result = query(statements);
        }
        catch
        {
            statements.Dispose();
            throw;
        }

        idle.Add(statements);
        return result;
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var statements))
        {
            statements.Dispose();
        }
    }

    private Statements Open()
    {
        var statements = new Statements(database.Open());
        statements.Execute("PRAGMA query_only = ON");
        return statements;
    }
}
