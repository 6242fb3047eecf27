using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace SourcingBot.Storage.Sqlite;

/// <summary>The file: made, checked and brought to the present schema when this object is made.</summary>
internal sealed class SqliteDatabase
{
    // Before this version two connections that write and checkpoint at the same instant can corrupt a WAL database
    // (sqlite.org/wal.html#walresetbug).
    private static readonly Version OldestSafe = new(3, 51, 3);

    private readonly string connectionString;

    public SqliteDatabase(IOptions<StorageOptions> options, TimeProvider time)
    {
        SQLitePCL.Batteries_V2.Init();
        var given = new SqliteConnectionStringBuilder(options.Value.ConnectionString);
        FullPath = Path.GetFullPath(given.DataSource);
        // Connections live as long as their statements stay prepared, so the provider's own pool would only add a layer.
        connectionString = new SqliteConnectionStringBuilder(given.ConnectionString)
        {
            DataSource = FullPath,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 5,
        }.ToString();

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FullPath)!);
            using var statements = new Statements(Open());
            RequireSafeVersion(statements.Single("SELECT sqlite_version()", row => row.GetString(0))!);
            RequireDurability(statements);
            new Migrator(statements, FullPath, time).Migrate();
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"The database {FullPath} cannot be opened for writing: {e.Message} "
                + "Make its folder writable, or name another file in Storage:ConnectionString.", e);
        }
    }

    public string FullPath { get; }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var settings = connection.CreateCommand();
            settings.CommandText = """
                PRAGMA busy_timeout = 5000;
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA secure_delete = ON;
                """;
            settings.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal static void RequireSafeVersion(string version)
    {
        if (Version.Parse(version) < OldestSafe)
        {
            throw new InvalidOperationException(
                $"SQLite {version} can corrupt a database that several connections use; at least {OldestSafe} is needed. "
                + "Update the package SQLitePCLRaw.bundle_e_sqlite3.");
        }
    }

    // Read back, because a build of SQLite or a file system without shared memory may refuse silently.
    private void RequireDurability(Statements statements)
    {
        var journal = statements.Single("PRAGMA journal_mode", row => row.GetString(0));
        var synchronous = statements.Single("PRAGMA synchronous", row => row.GetInt32(0));
        if (journal != "wal" || synchronous != 2)
        {
            throw new InvalidOperationException(
                $"The database {FullPath} runs with journal_mode={journal}, synchronous={synchronous}; wal and 2 are needed, "
                + "or answers could be lost when the power fails. Put the file on a local disk.");
        }
    }
}
