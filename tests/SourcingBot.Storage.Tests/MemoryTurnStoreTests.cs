using SourcingBot.BotFramework;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

/// <summary>The store that the runtime's own tests use keeps the same promises.</summary>
public sealed class MemoryTurnStoreTests : TurnStoreContract
{
    private static readonly ConversationKey Teams = new("msteams", "c1");

    private readonly MemoryTurnStore store = new();

    protected override ITurnStore Open() => store;

    [Fact]
    public async Task What_is_done_and_delivered_is_forgotten_beyond_the_limit()
    {
        var small = new MemoryTurnStore { MostKept = 4 };
        foreach (var key in (string[])["a", "b", "c"])
        {
            await small.CommitAsync(Commit(Incoming(key, channel: "msteams"), null, $"to {key}"), TestContext.Current.CancellationToken);
            await DeliverAsync(small);
        }

        small.Log(Teams).Select(activity => activity.Text).ShouldBe(["b", "to b", "c", "to c"]);
        (await small.CommitAsync(Commit(Incoming("c", channel: "msteams")), TestContext.Current.CancellationToken)).Outcome.ShouldBe(CommitOutcome.Duplicate);
        (await small.CommitAsync(Commit(Incoming("a", channel: "msteams")), TestContext.Current.CancellationToken)).Outcome.ShouldBe(CommitOutcome.Committed);
    }

    [Fact]
    public async Task What_waits_is_kept_beyond_the_limit()
    {
        var small = new MemoryTurnStore { MostKept = 1 };
        await small.AcceptAsync(Incoming("accepted", channel: "msteams"), TestContext.Current.CancellationToken);
        await small.CommitAsync(Commit(Incoming("a", channel: "msteams"), null, "waits"), TestContext.Current.CancellationToken);
        await small.CommitAsync(Commit(Incoming("b", channel: "msteams")), TestContext.Current.CancellationToken);

        (await small.ReadAcceptedAsync(TestContext.Current.CancellationToken)).Select(turn => turn.DeliveryKey).ShouldBe(["accepted"]);
        (await small.ReadOutboxAsync(TestContext.Current.CancellationToken)).Select(entry => entry.Activity.Text).ShouldBe(["waits"]);
    }

    private static async Task DeliverAsync(MemoryTurnStore store)
    {
        foreach (var entry in await store.ReadOutboxAsync(TestContext.Current.CancellationToken))
        {
            await store.MarkDeliveredAsync(entry.Conversation, entry.Position, null, TestContext.Current.CancellationToken);
        }
    }
}
