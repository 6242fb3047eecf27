using System.Collections.Concurrent;

namespace SourcingBot.Storage.Sqlite;

/// <summary>
/// The only writer of this process. Whoever comes while nobody writes does it on the own thread, for to wake another one takes
/// longer than many a commit. Whatever arrives meanwhile a thread of the writer's own commits together next: one sync for many
/// turns. Nobody is answered before that.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int LargestGroup = 256;

    private readonly SqliteDatabase database;
    private readonly ConcurrentQueue<QueuedWrite> queue = new();
    private readonly Lock writing = new();
    private readonly AutoResetEvent left = new(false);
    private readonly Thread thread;

    // These belong to whoever holds the lock.
    private readonly List<QueuedWrite> group = new(LargestGroup);
    private Statements? statements;
    private bool isOver;

    private volatile bool closing;

    public SqliteWriter(SqliteDatabase database)
    {
        this.database = database;
        thread = new Thread(WriteUntilClosed) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    /// <summary>Runs <paramref name="work"/> in a transaction, perhaps on this thread; done when that is on disk.</summary>
    /// <param name="work">Its result, and whether to keep what it changed. An exception undoes it and reaches only this caller.</param>
    public Task<T> WriteAsync<T>(Func<Statements, (T Result, bool Keep)> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(closing, this);
        var write = new QueuedWrite<T>(work);
        queue.Enqueue(write);
        if (!writing.TryEnter())
        {
            // Whoever writes now may have taken its group already.
            left.Set();
        }
        else
        {
            try
            {
                WriteGroup();
            }
            finally
            {
                writing.Exit();
            }

            if (!queue.IsEmpty)
            {
                left.Set();
            }
        }

        // Once queued it will be on disk, so the answer is waited for in any case: "cancelled" would say that it is not.
        return write.Answer;
    }

    /// <summary>What is queued is still written.</summary>
    public void Dispose()
    {
        closing = true;
        left.Set();
        if (thread.IsAlive)
        {
            thread.Join();
        }
    }

    private void WriteUntilClosed()
    {
        while (!isOver)
        {
            left.WaitOne();
            lock (writing)
            {
                while (!queue.IsEmpty)
                {
                    WriteGroup();
                }

                if (closing)
                {
                    isOver = true;
                    statements?.Dispose();
                }
            }
        }
    }

    private void WriteGroup()
    {
        while (group.Count < LargestGroup && queue.TryDequeue(out var write))
        {
            group.Add(write);
        }

        try
        {
            // Whoever asked before the end and came to its turn after it.
            ObjectDisposedException.ThrowIf(isOver, this);
            Commit(statements ??= new Statements(database.Open()));
            foreach (var write in group)
            {
                write.Complete();
            }
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
        }
        finally
        {
            group.Clear();
        }
    }

    private void Commit(Statements statements)
    {
        statements.Execute("BEGIN IMMEDIATE");
        if (group is [var alone])
        {
            // The transaction is its own, so it needs no savepoint, and nothing is synced for what is not kept.
            statements.Execute(Keeps(alone, statements) ? "COMMIT" : "ROLLBACK");
            return;
        }

        foreach (var write in group)
        {
            statements.Execute("SAVEPOINT apart");
            if (!Keeps(write, statements))
            {
                statements.Execute("ROLLBACK TO apart");
            }

            statements.Execute("RELEASE apart");
        }

        statements.Execute("COMMIT");
    }

    // SQLite rolls everything back by itself when the disk is full: then the exception is not this one's alone.
    private static bool Keeps(QueuedWrite write, Statements statements)
    {
        try
        {
            return write.Run(statements);
        }
        catch (Exception e) when (statements.InTransaction)
        {
            write.Remember(e);
            return false;
        }
    }
}
