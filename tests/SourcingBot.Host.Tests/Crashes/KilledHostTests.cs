using SourcingBot.Host.Tests.Browser;

namespace SourcingBot.Host.Tests.Crashes;

/// <summary>The real process, killed as SIGKILL kills: nothing acknowledged is lost, nothing is said twice.</summary>
public sealed class KilledHostTests
{
    [Theory(Timeout = 120_000)]
    [Requirement("R31", "what was acknowledged before the kill is gone, or is said twice")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_kill_between_two_messages_is_not_noticed(int messagesBefore)
    {
        await using var host = new HostProcess();
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var prospect = new Prospect(host.Address);
        await prospect.OpenAsync();
        await SayAsync(prospect, 0, messagesBefore);
        var before = await prospect.LogAsync();

        await host.KillAsync();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await prospect.OpenAsync();

        (await prospect.LogAsync()).ShouldBe(before);
        await SayAsync(prospect, messagesBefore, Interview.Said.Count);
        (await TranscriptAsync(prospect)).ShouldBe(await UndisturbedAsync(host));
    }

    [Theory(Timeout = 120_000)]
    [Requirement("R33", "a crash before or after the commit loses or repeats what somebody reads on the page")]
    [InlineData("BeforeCommit")]
    [InlineData("AfterCommit")]
    public async Task A_kill_inside_a_turn_loses_nothing_and_repeats_nothing(string point)
    {
        // The first turn is the greeting, so the third message is the fourth turn.
        const int Interrupted = 2;
        await using var host = new HostProcess { CrashAt = point, CrashTurn = Interrupted + 2 };
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var prospect = new Prospect(host.Address);
        await prospect.OpenAsync();
        await SayAsync(prospect, 0, Interrupted);

        (await prospect.SayAsync(Interview.Said[Interrupted])).ShouldBeFalse("the process should have died in this turn");
        await host.RestartAfterCrashAsync(TestContext.Current.CancellationToken);
        await prospect.OpenAsync();
        (await prospect.SayAgainAsync(Interview.Said[Interrupted])).ShouldBeTrue();
        await prospect.LogWithRepliesAsync(Interview.RepliesAfter(Interrupted + 1));

        await SayAsync(prospect, Interrupted + 1, Interview.Said.Count);
        (await TranscriptAsync(prospect)).ShouldBe(await UndisturbedAsync(host));
    }

    /// <summary>On this channel nothing is marked: what a client has seen is told by its watermark.</summary>
    [Theory(Timeout = 120_000)]
    [Requirement("R33", "a crash while a stream delivers loses or repeats what somebody reads on the page")]
    [InlineData("BeforeDelivery")]
    [InlineData("AfterDelivery")]
    public async Task A_kill_while_the_stream_delivers_loses_nothing_and_repeats_nothing(string point)
    {
        // Somewhere in the middle: how many frames the messages before took depends on how fast they came.
        await using var host = new HostProcess { CrashAt = point, CrashTurn = 3 };
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var prospect = new Prospect(host.Address);
        await prospect.OpenAsync();
        await prospect.ListenAsync();
        for (var i = 0; i < Interview.Said.Count; i++)
        {
            var acknowledged = await prospect.SayAsync(Interview.Said[i]);
            if (!host.HasCrashed && (!acknowledged || i == Interview.Said.Count - 1 || await host.CrashesAsync(TimeSpan.FromSeconds(1))))
            {
                await host.RestartAfterCrashAsync(TestContext.Current.CancellationToken);
                await prospect.OpenAsync();
                await prospect.ListenAsync();
                (await prospect.SayAgainAsync(Interview.Said[i])).ShouldBeTrue();
            }

            await prospect.LogWithRepliesAsync(Interview.RepliesAfter(i + 1));
        }

        host.HasCrashed.ShouldBeTrue();
        (await TranscriptAsync(prospect)).ShouldBe(await UndisturbedAsync(host));
    }

    private static async Task SayAsync(Prospect prospect, int from, int to)
    {
        await prospect.LogWithRepliesAsync(Interview.RepliesAfter(from));
        for (var i = from; i < to; i++)
        {
            (await prospect.SayAsync(Interview.Said[i])).ShouldBeTrue();
            await prospect.LogWithRepliesAsync(Interview.RepliesAfter(i + 1));
        }
    }

    /// <summary>The same interview without a crash, on the same host.</summary>
    private static async Task<IReadOnlyList<string>> UndisturbedAsync(HostProcess host)
    {
        using var prospect = new Prospect(host.Address);
        await prospect.OpenAsync();
        await SayAsync(prospect, 0, Interview.Said.Count);
        return await TranscriptAsync(prospect);
    }

    private static async Task<IReadOnlyList<string>> TranscriptAsync(Prospect prospect)
    {
        var log = await prospect.LogAsync();
        log.Select(heard => heard.Id).ShouldBeUnique();
        return [.. log.Select(heard => $"{(heard.From == prospect.User ? "User" : "Bot")}: {Interview.Common(heard.Text)}")];
    }
}
