using System.Globalization;

namespace SourcingBot.Storage.Sqlite;

/// <summary>Runs the numbered scripts that a database has not seen. A script that was released is never edited.</summary>
internal sealed class Migrator(Statements statements, string path, TimeProvider time)
{
    private readonly List<(int Version, string Name)> scripts = Scripts();

    // Not how many there are: a number may be left out.
    private int Newest => scripts[^1].Version;

    public void Migrate()
    {
        // Without the lock where nothing is to be done: a verb must be able to start beside a busy server.
        if (Present() == Newest)
        {
            return;
        }

        statements.Execute("BEGIN IMMEDIATE");
        try
        {
            statements.Execute("CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)");
            RunMissing();
            statements.Execute("COMMIT");
        }
        catch
        {
            // When the disk fails or is full, SQLite has done it by itself.
            if (statements.InTransaction)
            {
                statements.Execute("ROLLBACK");
            }

            throw;
        }
    }

    private void RunMissing()
    {
        // Asked again under the lock: two programs may start on a new file at the same moment.
        var present = Present();
        if (present > Newest)
        {
            throw new InvalidOperationException(
                $"The database {path} has schema version {present}, and this program knows {Newest}. "
                + "It was used by a newer release: start that one, or name another file in Storage:ConnectionString.");
        }

        foreach (var (version, name) in scripts.Where(script => script.Version > present))
        {
            statements.Execute(Text(name));
            statements.Execute(
                "INSERT INTO schema_versions (version, name, applied_at) VALUES ($1, $2, $3)",
                version, name, time.GetUtcNow().ToUnixTimeMilliseconds());
        }
    }

    private int Present() =>
        statements.Single("SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_versions'", row => row.GetInt32(0)) == 0
            ? 0
            : statements.Single("SELECT COALESCE(MAX(version), 0) FROM schema_versions", row => row.GetInt32(0));

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
}
