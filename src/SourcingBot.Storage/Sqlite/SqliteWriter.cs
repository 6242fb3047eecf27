using System.Threading.Channels;

namespace SourcingBot.Storage.Sqlite;

/// <summary>
/// The only writer of this process. Whatever arrived while the disk was busy is committed together next: one sync for
/// many turns, and nobody is answered before it. The thread is its own because SQLite blocks while the disk works.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int LargestGroup = 256;

    private readonly SqliteDatabase database;
    private readonly Channel<QueuedWrite> queue = Channel.CreateUnbounded<QueuedWrite>(new() { SingleReader = true });
    private readonly Thread thread;
    private Statements? statements;

    public SqliteWriter(SqliteDatabase database)
    {
        this.database = database;
        thread = new Thread(WriteUntilClosed) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    /// <summary>Runs <paramref name="work"/> in a transaction; done when that is on disk.</summary>
    /// <param name="work">Its result, and whether to keep what it changed. An exception undoes it and reaches only this caller.</param>
    public Task<T> WriteAsync<T>(Func<Statements, (T Result, bool Keep)> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var write = new QueuedWrite<T>(work);
        ObjectDisposedException.ThrowIf(!queue.Writer.TryWrite(write), this);
        // Once queued it will be on disk, so the answer is waited for in any case: "cancelled" would say that it is not.
        return write.Answer;
    }

    /// <summary>What is queued is still written.</summary>
    public void Dispose()
    {
        if (queue.Writer.TryComplete())
        {
            thread.Join();
        }
    }

    private void WriteUntilClosed()
    {
        var group = new List<QueuedWrite>(LargestGroup);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (group.Count < LargestGroup && queue.Reader.TryRead(out var write))
            {
                group.Add(write);
            }

            Commit(group);
            group.Clear();
        }

        statements?.Dispose();
    }

    private void Commit(List<QueuedWrite> group)
    {
        try
        {
            statements ??= new Statements(database.Open());
            statements.Execute("BEGIN IMMEDIATE");
            foreach (var write in group)
            {
                RunApart(write, statements);
            }

            statements.Execute("COMMIT");
        }
        catch (Exception e)
        {
            // Closing rolls back; a new connection forgets whatever state the failure left, so that the next group can succeed.
            statements?.Dispose();
            statements = null;
            foreach (var write in group)
            {
                write.Fail(e);
            }

            return;
        }

        foreach (var write in group)
        {
            write.Complete();
        }
    }

    private static void RunApart(QueuedWrite write, Statements statements)
    {
        statements.Execute("SAVEPOINT apart");
        bool keep;
        try
        {
            keep = write.Run(statements);
        }
        catch (Exception e) when (statements.InTransaction)
        {
            write.Remember(e);
            keep = false;
        }

        if (!keep)
        {
            statements.Execute("ROLLBACK TO apart");
        }

        statements.Execute("RELEASE apart");
    }
}
