using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.BotFramework;
using SourcingBot.Storage.Sqlite;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests.Power;

/// <summary>A store at work on one machine, whose power fails again and again. The seed decides everything that happens.</summary>
/// <param name="synchronous">What the writing connection is set to, instead of what the product chose.</param>
internal sealed class Machine(int seed, string? synchronous = null)
{
    private readonly Random random = new(seed);
    private readonly Conversation[] conversations =
        [.. from channel in new[] { "directline", "msteams" } from id in new[] { "c1", "c2" } select new Conversation(new ConversationKey(channel, id))];

    private IReadOnlyDictionary<string, byte[]> files = new Dictionary<string, byte[]>();
    private int turns;

    /// <summary>How often a conversation had lost something at a start.</summary>
    public int Losses { get; private set; }

    public int Acknowledged => conversations.Sum(conversation => conversation.Now.State.Version);

    public static ServiceProvider Open(SimulatedDisk disk) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(new FakeTimeProvider())
        .AddSourcingBotStorage(TemporaryDatabase.Settings($"Data Source={Path.Combine(disk.Folder, "test.db")};Vfs={ShimVfs.Name}"))
        .BuildServiceProvider();

    /// <param name="cutAfter">How many writes, syncs and the like; by chance when not given.</param>
    public async Task WorkUntilPowerCutAsync(int? cutAfter = null)
    {
        using var disk = new SimulatedDisk(files, cutAfter ?? random.Next(1, 400), new Random(random.Next()));
        ShimVfs.Mount(disk);
        try
        {
            await using var services = Open(disk);
            await CheckAsync(services);
            await SetAsync(services.GetRequiredService<SqliteWriter>());
            // Now and then it is shut down in good order before, or in the midst of that.
            for (var left = random.Next(60); left > 0 && !disk.IsOff; left--)
            {
                await DoSomethingAsync(services, disk);
            }
        }
        catch (Exception e) when (disk.IsOff && e is SqliteException or InvalidOperationException)
        {
            // That is what a program notices of it: nothing can be written, or the store cannot be started.
        }

        files = disk.Cut();
        ShimVfs.Unmount(disk);
    }

    /// <summary>Starts the store on what the last cut left.</summary>
    public async Task CheckAsync()
    {
        using var disk = new SimulatedDisk(files, int.MaxValue, random);
        ShimVfs.Mount(disk);
        await using (var services = Open(disk))
        {
            await CheckAsync(services);
        }

        ShimVfs.Unmount(disk);
    }

    private async Task CheckAsync(IServiceProvider services)
    {
        services.GetRequiredService<SqliteReaders>().Read(statements => statements.Single("PRAGMA integrity_check", row => row.GetString(0))).ShouldBe("ok");
        foreach (var conversation in conversations)
        {
            Losses += conversation.Resume(await ReadAsync(services, conversation)) ? 1 : 0;
        }
    }

    private static async Task<Kept> ReadAsync(IServiceProvider services, Conversation conversation)
    {
        var store = services.GetRequiredService<ITurnStore>();
        var log = await services.GetRequiredService<IConversationRecords>().ReadAsync(conversation.Key, default);
        var state = (await store.ReadStateAsync([conversation.StateKey], default)).GetValueOrDefault(conversation.StateKey);
        var outbox = await store.ReadOutboxAsync(conversation.Key, default);
        var accepted = (await store.ReadAcceptedAsync(default)).SingleOrDefault(turn => turn.Conversation == conversation.Key);
        return Kept.Of(
            log.Select(entry => Said.NameOf(ActivityJson.Read(entry.Json).Text)),
            state is null ? (0, 0) : (int.Parse(Said.NameOf(state.Json)), (int)state.Version),
            outbox.Entries.Select(entry => Said.NameOf(entry.Activity.Text)),
            accepted is null ? null : int.Parse(accepted.DeliveryKey));
    }

    // Checkpoints come after a thousand pages; here much sooner, so that the power fails in and around many of them.
    private async Task SetAsync(SqliteWriter writer)
    {
        var pages = random.Next(8, 80);
        await writer.WriteAsync(
            statements =>
            {
                statements.Execute("COMMIT");
                statements.Single($"PRAGMA wal_autocheckpoint = {pages}", row => row.GetInt32(0));
                if (synchronous is not null)
                {
                    statements.Execute($"PRAGMA synchronous = {synchronous}");
                }

                statements.Execute("BEGIN IMMEDIATE");
                return (0, true);
            },
            default);
    }

    private Task DoSomethingAsync(IServiceProvider services, SimulatedDisk disk)
    {
        var store = services.GetRequiredService<ITurnStore>();
        var conversation = conversations[random.Next(conversations.Length)];
        return random.Next(10) switch
        {
            0 when conversation.Now.Accepted is null => AcceptAsync(store, conversation, disk),
            1 or 2 when conversation.Now.Outbox.Length > 0 => DeliverAsync(store, conversation, disk),
            3 => TogetherAsync(services, disk),
            _ => TurnAsync(store, conversation, disk),
        };
    }

    private Task AcceptAsync(ITurnStore store, Conversation conversation, SimulatedDisk disk)
    {
        var turn = ++turns;
        return conversation.ChangeAsync(conversation.Now.AfterAccepting(turn), () => store.AcceptAsync(IncomingOf(conversation, turn), default), disk);
    }

    private Task TurnAsync(ITurnStore store, Conversation conversation, SimulatedDisk disk)
    {
        var turn = conversation.Now.Accepted ?? ++turns;
        var replies = turn % 3;
        var commit = Commit(
            IncomingOf(conversation, turn),
            [new StateWrite(conversation.StateKey, Said.Text(turn), conversation.Now.State.Version)],
            [.. Enumerable.Range(1, replies).Select(reply => Said.Text(turn, reply))]);
        return conversation.ChangeAsync(
            conversation.Now.AfterTurn(turn, replies, conversation.Key.ChannelId == "msteams"),
            async () => (await store.CommitAsync(commit, default)).Outcome.ShouldBe(CommitOutcome.Committed),
            disk);
    }

    private static async Task DeliverAsync(ITurnStore store, Conversation conversation, SimulatedDisk disk)
    {
        var first = (await store.ReadOutboxAsync(conversation.Key, default)).Entries[0];
        await conversation.ChangeAsync(
            conversation.Now.AfterDelivery(), () => store.MarkDeliveredAsync(conversation.Key, first.Position, "id", default), disk);
    }

    // The writer is kept busy until all have come, so that one commit holds them.
    private async Task TogetherAsync(IServiceProvider services, SimulatedDisk disk)
    {
        using var isBusy = new ManualResetEventSlim();
        using var all = new ManualResetEventSlim();
        var busy = Task.Run(() => services.GetRequiredService<SqliteWriter>().WriteAsync(
            _ =>
            {
                isBusy.Set();
                all.Wait();
                return (0, true);
            },
            default));
        isBusy.Wait();
        var store = services.GetRequiredService<ITurnStore>();
        var changes = conversations.Select(conversation => TurnAsync(store, conversation, disk)).ToArray();
        all.Set();
        await Task.WhenAll([busy, .. changes]);
    }

    private static IncomingTurn IncomingOf(Conversation conversation, int turn) =>
        Incoming($"{turn}", conversation.Key.ConversationId, conversation.Key.ChannelId, Said.Text(turn));
}
