using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.BotFramework;
using SourcingBot.DirectLine;
using SourcingBot.Storage.Tests.Power;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

/// <summary>A database of an earlier release, with what people said in it, opened by this one.</summary>
public sealed class MigrationTests : IDisposable
{
    private const string Said = """
        INSERT INTO conversations VALUES ('msteams', 'c1', 2, 1002), ('directline', 'c1', 3, 2003), ('directline', 'c2', 1, 3001);
        INSERT INTO activities VALUES
          ('msteams', 'c1', 1, 'in', 'done', 'k', 't-1', 1001, '{"type":"message","text":"from Teams"}'),
          ('msteams', 'c1', 2, 'out', 'queued', NULL, 't-2', 1002, '{"type":"message","text":"to Teams"}'),
          ('directline', 'c1', 1, 'in', 'done', 'k', 'd-1', 2001, '{"type":"message","text":"one"}'),
          ('directline', 'c1', 2, 'out', 'done', NULL, 'd-2', 2002, '{"type":"message","text":"two"}'),
          ('directline', 'c1', 3, 'in', 'accepted', 'waiting', 'd-3', 2003, '{"type":"message","text":"three"}'),
          ('directline', 'c2', 1, 'in', 'done', 'k', 'e-1', 3001, '{"type":"message","text":"elsewhere"}');
        INSERT INTO state VALUES ('s', 4, '{"kept":true}');
        """;

    private readonly TemporaryDatabase database = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_said_before_the_activities_were_numbered_is_all_there_and_goes_on()
    {
        Make(version: 2, Said);

        var services = database.Open();
        var turns = services.GetRequiredService<ITurnStore>();
        var log = services.GetRequiredService<IConversationLog>();

        (await log.ReadAsync("c1", 0, 100, Token)).Select(row => (row.Position, row.Id, row.Timestamp.ToUnixTimeMilliseconds(), row.IsIncoming)).ShouldBe(
            [(1, "d-1", 2001, true), (2, "d-2", 2002, false), (3, "d-3", 2003, true)]);
        (await log.ReadAsync("c2", 0, 100, Token)).Single().Json.ShouldContain("elsewhere");
        (await turns.ReadAcceptedAsync(Token)).Single().Activity.Text.ShouldBe("three");
        (await turns.ReadOutboxAsync(Token)).Select(entry => (entry.Conversation.ChannelId, entry.Position, entry.Activity.Text)).ShouldBe([("msteams", 2, "to Teams")]);
        (await turns.ReadOutboxAsync(new ConversationKey("msteams", "c1"), Token)).StoppedBecause.ShouldBeNull();
        (await turns.ReadStateAsync(["s"], Token))["s"].ShouldBe(new StoredState("""{"kept":true}""", 4));

        (await turns.CommitAsync(Commit(Incoming("k"), null, "again"), Token)).Outcome.ShouldBe(CommitOutcome.Duplicate);
        (await turns.CommitAsync(Commit(Incoming("new"), null, "reply"), Token)).Logged.Select(row => row.Position).ShouldBe([4, 5]);
    }

    [Fact]
    public void A_disk_that_fails_in_a_migration_is_what_the_error_says()
    {
        using var disk = new SimulatedDisk(new Dictionary<string, byte[]>(), cutAfter: 20, new Random(1));
        ShimVfs.Mount(disk);
        using var services = Machine.Open(disk);

        Should.Throw<InvalidOperationException>(() => services.GetRequiredService<ITurnStore>()).Message.ShouldContain("disk I/O error");
        ShimVfs.Unmount(disk);
    }

    public void Dispose() => database.Dispose();

    /// <summary>The file as the release with that schema left it.</summary>
    private void Make(int version, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
        using var connection = new SqliteConnection($"Data Source={database.Path};Pooling=false");
        connection.Open();
        Run(connection, "CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)");
        var storage = typeof(StorageServices).Assembly;
        foreach (var (index, name) in storage.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(version).Index())
        {
            using var script = new StreamReader(storage.GetManifestResourceStream(name)!);
            Run(connection, script.ReadToEnd());
            Run(connection, $"INSERT INTO schema_versions VALUES ({index + 1}, '{name}', 0)");
        }

        Run(connection, content);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
