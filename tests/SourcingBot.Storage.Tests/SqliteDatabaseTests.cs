using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;
using SourcingBot.Storage.Sqlite;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [Requirement("R32", "a connection writes without waiting for the disk")]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA secure_delete", "1")]
    [InlineData("PRAGMA busy_timeout", "5000")]
    public async Task Every_writing_connection_is_set_to_lose_nothing(string pragma, string value)
    {
        var writer = database.Open().GetRequiredService<SqliteWriter>();

        (await writer.WriteAsync(statements => (statements.Single(pragma, row => row.GetString(0)), false), Token)).ShouldBe(value);
    }

    [Fact]
    public void The_folder_is_made_and_the_full_path_known()
    {
        database.Open().GetRequiredService<StorageLocation>().FullPath.ShouldBe(database.Path);
        File.Exists(database.Path).ShouldBeTrue();
    }

    [Fact]
    public void A_relative_path_counts_from_the_current_directory()
    {
        var folder = $"relative-{Guid.NewGuid():N}";
        using (var services = new ServiceCollection().AddLogging()
            .AddSourcingBotStorage(TemporaryDatabase.Settings($"Data Source={folder}/a.db")).BuildServiceProvider())
        {
            services.GetRequiredService<StorageLocation>().FullPath.ShouldBe(Path.Combine(Directory.GetCurrentDirectory(), folder, "a.db"));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [Requirement("R32", "a SQLite that can corrupt the log is used")]
    [InlineData("3.51.2", false)]
    [InlineData("3.51.3", true)]
    [InlineData("3.53.0", true)]
    public void A_SQLite_that_can_corrupt_the_file_is_refused(string version, bool isSafe)
    {
        if (isSafe)
        {
            Should.NotThrow(() => SqliteDatabase.RequireSafeVersion(version));
        }
        else
        {
            Should.Throw<InvalidOperationException>(() => SqliteDatabase.RequireSafeVersion(version)).Message.ShouldContain("3.51.3");
        }
    }

    [Theory]
    [InlineData("Postgres", "Data Source=a.db", "Storage:Provider is 'Postgres'")]
    [InlineData("Sqlite", "Data Source=:memory:", "names no file")]
    [InlineData("Sqlite", "Host=db", "cannot be read")]
    public void A_setting_that_cannot_work_is_refused_with_its_name(string provider, string connectionString, string message)
    {
        using var services = new ServiceCollection().AddLogging()
            .AddSourcingBotStorage(TemporaryDatabase.Settings(connectionString, provider)).BuildServiceProvider();

        Should.Throw<OptionsValidationException>(services.GetRequiredService<ITurnStore>).Message.ShouldContain(message);
    }

    [Fact]
    public void A_file_that_is_no_database_stops_the_start_with_its_path()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        File.WriteAllText(database.Path, new string('x', 5000));

        Should.Throw<InvalidOperationException>(() => database.OpenTurns()).Message.ShouldContain(database.Path);
    }

    [Fact]
    public void A_database_of_a_newer_release_is_left_alone()
    {
        database.OpenTurns();
        using (var connection = new SqliteConnection($"Data Source={database.Path};Pooling=false"))
        {
            connection.Open();
            var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO schema_versions (version, name, applied_at) VALUES (9999, 'future', 0)";
            command.ExecuteNonQuery();
        }

        Should.Throw<InvalidOperationException>(() => database.OpenTurns()).Message.ShouldContain("newer release");
    }

    [Fact]
    public void Each_migration_runs_once()
    {
        database.OpenTurns();
        database.OpenTurns();

        var scripts = typeof(StorageServices).Assembly.GetManifestResourceNames().Count(name => name.EndsWith(".sql", StringComparison.Ordinal));
        database.Query("SELECT COUNT(*) FROM schema_versions", row => row.GetInt32(0)).ShouldBe(scripts);
    }

    [Fact]
    public async Task A_write_that_fails_reaches_only_its_caller()
    {
        var services = database.Open();
        var writer = services.GetRequiredService<SqliteWriter>();
        var store = services.GetRequiredService<ITurnStore>();
        using var gate = new ManualResetEventSlim();
        // Holds the writer, so that the next three are one group.
        var first = await HoldAsync(writer, gate);

        var before = store.CommitAsync(Commit(Incoming("before")), Token);
        var broken = writer.WriteAsync<int>(
            statements =>
            {
                statements.Execute("INSERT INTO state (key, version, json) VALUES ('half', 1, '1')");
                throw new FormatException("broken");
            },
            Token);
        var after = store.CommitAsync(Commit(Incoming("after")), Token);
        gate.Set();

        await first.Done;
        (await before).Outcome.ShouldBe(CommitOutcome.Committed);
        (await after).Outcome.ShouldBe(CommitOutcome.Committed);
        await Should.ThrowAsync<FormatException>(broken);
        (await store.ReadStateAsync(["half"], Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_of_a_group_is_answered_before_the_group_is_on_disk()
    {
        var services = database.Open();
        var writer = services.GetRequiredService<SqliteWriter>();
        using var gate = new ManualResetEventSlim();
        using var reached = new ManualResetEventSlim();
        var hold = await HoldAsync(writer, reached);
        var commit = services.GetRequiredService<ITurnStore>().CommitAsync(Commit(Incoming("a"), [new("s", "1", 0)]), Token);
        using var running = new ManualResetEventSlim();
        var last = writer.WriteAsync(_ => { running.Set(); gate.Wait(Token); return (0, true); }, Token);
        reached.Set();
        running.Wait(Token);

        // The turn's own statements have run; what is missing is the commit of the group.
        commit.IsCompleted.ShouldBeFalse();
        (await database.OpenTurns().ReadStateAsync(["s"], Token)).ShouldBeEmpty();

        gate.Set();
        await Task.WhenAll(hold.Done, commit, last);
        (await database.OpenTurns().ReadStateAsync(["s"], Token))["s"].Json.ShouldBe("1");
    }

    [Fact]
    public async Task Who_finds_the_writer_idle_writes_on_the_own_thread_and_who_finds_it_busy_does_not_wait_for_it()
    {
        var writer = database.Open().GetRequiredService<SqliteWriter>();
        using var gate = new ManualResetEventSlim();

        var here = Environment.CurrentManagedThreadId;
        var alone = writer.WriteAsync(_ => (Environment.CurrentManagedThreadId, true), Token);
        alone.IsCompleted.ShouldBeTrue();
        (await alone).ShouldBe(here);

        var hold = await HoldAsync(writer, gate);
        var waiting = writer.WriteAsync(_ => (0, true), Token);
        waiting.IsCompleted.ShouldBeFalse();
        gate.Set();
        await Task.WhenAll(hold.Done, waiting);
    }

    [Fact]
    public async Task Writers_on_many_threads_are_all_answered()
    {
        var services = database.Open();
        var writer = services.GetRequiredService<SqliteWriter>();
        await Parallel.ForAsync(0, 5000, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Token }, async (i, token) =>
            (await writer.WriteAsync(
                statements => (statements.Execute("INSERT INTO heartbeats (name, time) VALUES ($1, 0)", $"{i}"), true), token)).ShouldBe(1));

        database.Query("SELECT COUNT(*) FROM heartbeats", row => row.GetInt32(0)).ShouldBe(5000);
    }

    // R38.
    [Fact]
    public async Task A_full_disk_acknowledges_nothing_and_everything_works_again_when_there_is_room()
    {
        var services = database.Open();
        var writer = services.GetRequiredService<SqliteWriter>();
        var store = services.GetRequiredService<ITurnStore>();
        var health = services.GetRequiredService<HealthCheckService>();
        await store.CommitAsync(Commit(Incoming("a")), Token);

        await writer.WriteAsync(statements =>
        {
            var pages = statements.Single("PRAGMA page_count", row => row.GetInt64(0));
            return (statements.Single($"PRAGMA max_page_count = {pages}", row => row.GetInt64(0)), true);
        }, Token);
        await Should.ThrowAsync<SqliteException>(store.CommitAsync(Commit(Incoming("b", text: new string('x', 100_000))), Token));

        // What failed was not kept, and trying again succeeds.
        (await store.CommitAsync(Commit(Incoming("b", text: new string('x', 100_000))), Token)).Outcome.ShouldBe(CommitOutcome.Committed);
        (await health.CheckHealthAsync(Token)).Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_makes_the_health_red()
    {
        var services = database.Open();
        await services.GetRequiredService<SqliteWriter>().WriteAsync(
            statements => (statements.Single("PRAGMA query_only = ON; SELECT 1", row => row.GetInt32(0)), true), Token);

        (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Status.ShouldBe(HealthStatus.Unhealthy);
    }

    [Fact]
    public async Task What_was_queued_is_written_before_the_store_closes()
    {
        var services = database.Open();
        var store = services.GetRequiredService<ITurnStore>();
        var commits = Enumerable.Range(0, 100).Select(i => store.CommitAsync(Commit(Incoming($"{i}")), Token)).ToArray();

        ((IDisposable)services).Dispose();

        (await Task.WhenAll(commits)).ShouldAllBe(result => result.Outcome == CommitOutcome.Committed);
        await Should.ThrowAsync<ObjectDisposedException>(() => store.CommitAsync(Commit(Incoming("late")), Token));
    }

    /// <summary>Keeps the writer busy, on a thread of its own, until the gate opens; back when it is.</summary>
    private static async Task<Held> HoldAsync(SqliteWriter writer, ManualResetEventSlim gate)
    {
        var holds = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var done = Task.Factory.StartNew(
            () => writer.WriteAsync(_ => { holds.SetResult(); gate.Wait(Token); return (0, true); }, Token),
            Token, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        await holds.Task;
        return new Held(done);
    }

    public void Dispose() => database.Dispose();

    /// <param name="Done">Wrapped, for a task in a task would be awaited with it.</param>
    private sealed record Held(Task Done);
}
