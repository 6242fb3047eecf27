using SourcingBot.Host.Tests.Browser;

namespace SourcingBot.Host.Tests.Crashes;

/// <summary>The same on the messaging endpoint, where replies go out by HTTP after the commit: six points inside a turn.</summary>
public sealed class KilledConnectorTests
{
    // The first turn is the greeting, so the third message is the fourth turn and brings the fourth reply.
    private const int Interrupted = 2;

    [Theory(Timeout = 120_000)]
    [Requirement("R33", "a crash at one of the six points loses a reply, or repeats one that was known to have arrived")]
    [InlineData("BeforeCommit", 0)]
    [InlineData("AfterCommit", 0)]
    [InlineData("BeforeDelivery", 0)]
    // Between the connector's answer and the note that it answered nobody can know whether the reply arrived: it goes out once more.
    [InlineData("AfterDelivery", 1)]
    [InlineData("BeforeMark", 1)]
    [InlineData("AfterMark", 0)]
    public async Task A_kill_inside_a_turn_loses_no_reply(string point, int sentTwice)
    {
        await using var connector = await Connector.StartAsync();
        await using var host = new HostProcess { CrashAt = point, CrashTurn = Interrupted + 2 };
        await host.StartAsync(TestContext.Current.CancellationToken);
        (await connector.JoinAsync(host.Address)).ShouldBeTrue();
        await connector.WaitForRepliesAsync(1);
        for (var i = 0; i < Interrupted; i++)
        {
            (await connector.SayAsync(host.Address, i, Interview.Said[i])).ShouldBeTrue();
            await connector.WaitForRepliesAsync(Interview.RepliesAfter(i + 1));
        }

        var acknowledged = await connector.SayAsync(host.Address, Interrupted, Interview.Said[Interrupted]);
        await host.RestartAfterCrashAsync(TestContext.Current.CancellationToken);
        if (!acknowledged)
        {
            (await connector.SayAsync(host.Address, Interrupted, Interview.Said[Interrupted])).ShouldBeTrue();
        }

        await connector.WaitForRepliesAsync(Interview.RepliesAfter(Interrupted + 1));
        (await connector.SayAsync(host.Address, Interrupted + 1, Interview.Said[Interrupted + 1])).ShouldBeTrue();
        var replies = await connector.WaitForRepliesAsync(Interview.RepliesAfter(Interview.Said.Count));

        replies.Distinct().Count().ShouldBe(Interview.RepliesAfter(Interview.Said.Count));
        replies.Count.ShouldBe(replies.Distinct().Count() + sentTwice);
        replies[1].ShouldContain("200,000 USD");
        replies[2].ShouldContain("about 6 months");
        replies[3].ShouldContain("full control");
        replies[^2].ShouldContain("regulated data");
        replies[^1].ShouldContain("My advice");
    }
}
