using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace SourcingBot.Storage.Sqlite;

/// <summary>Empties the write-ahead log into the database, so that what was deleted stands nowhere in the files.</summary>
internal sealed partial class SqliteCheckpoint(SqliteDatabase database, ILogger<SqliteCheckpoint> logger)
{
    /// <summary>Waits for those who read or write just now; if they take longer, a later checkpoint does it.</summary>
    public void Run()
    {
        try
        {
            using var statements = new Statements(database.Open());
            if (statements.Single("PRAGMA wal_checkpoint(TRUNCATE)", row => row.GetInt32(0)) != 0)
            {
                LogBusy();
            }
        }
        catch (SqliteException failed)
        {
            LogFailed(failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Data was deleted, and the write-ahead log still has it until the next checkpoint, since the database is busy.")]
    private partial void LogBusy();

    [LoggerMessage(Level = LogLevel.Error, Message = "Data was deleted, and the write-ahead log could not be emptied.")]
    private partial void LogFailed(Exception failed);
}
