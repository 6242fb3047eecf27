using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SourcingBot.Storage.Sqlite;

/// <summary>Runs the numbered scripts that a database has not seen. A script that was released is never edited.</summary>
internal static class Migrator
{
    public static void Migrate(SqliteConnection connection, TimeProvider time)
    {
        Run(connection, "CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)");
        // The lock first: two programs may start on a new file at the same moment.
        Run(connection, "BEGIN IMMEDIATE");
        try
        {
            var present = Present(connection);
            var scripts = Scripts();
            if (present > scripts.Count)
            {
                throw new InvalidOperationException(
                    $"The database {connection.DataSource} has schema version {present}, and this program knows {scripts.Count}. "
                    + "It was used by a newer release: start that one, or name another file in Storage:ConnectionString.");
            }

            foreach (var (version, name) in scripts.Skip(present))
            {
                Run(connection, Text(name));
                using var note = connection.CreateCommand();
                note.CommandText = "INSERT INTO schema_versions (version, name, applied_at) VALUES ($1, $2, $3)";
                note.Parameters.AddWithValue("$1", version);
                note.Parameters.AddWithValue("$2", name);
                note.Parameters.AddWithValue("$3", time.GetUtcNow().ToUnixTimeMilliseconds());
                note.ExecuteNonQuery();
            }

            Run(connection, "COMMIT");
        }
        catch
        {
            Run(connection, "ROLLBACK");
            throw;
        }
    }

    private static int Present(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COALESCE(MAX(version), 0) FROM schema_versions";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static List<(int Version, string Name)> Scripts() =>
        [.. typeof(Migrator).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name[..4], CultureInfo.InvariantCulture), name))];

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
