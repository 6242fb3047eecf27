using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Turns;

public sealed class SlowTurnTests
{
    private readonly TaskCompletionSource _release = new();

    [Fact]
    public async Task A_slow_turn_is_accepted_and_goes_on()
    {
        var rig = Slow();
        var answer = rig.Runner.RunAsync(TurnRig.Says("hello", "a1"), TestContext.Current.CancellationToken);
        await rig.PassPatienceAsync(answer);

        (await answer).Status.ShouldBe(TurnStatus.Accepted);
        (await answer).ActivityId.ShouldBe("a1");
        rig.Log().ShouldBe(["hello"]);
        rig.Told.First().ShouldBe("accepted");

        _release.SetResult();
        await rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        rig.Log().ShouldBe(["hello", "at last"]);
        rig.Told.Last().ShouldBe("committed");
    }

    [Fact]
    public async Task Before_its_patience_ends_nobody_is_answered()
    {
        var rig = Slow();
        var answer = rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        await rig.BotHasBegun;
        rig.Clock.Advance(TurnRunner.Patience - TimeSpan.FromMilliseconds(1));
        await Task.Yield();
        answer.IsCompleted.ShouldBeFalse();
        rig.Log().ShouldBeEmpty();
        _release.SetResult();
        (await answer).Status.ShouldBe(TurnStatus.Committed);
    }

    [Fact]
    [Requirement("P41", "a slow turn shows no typing, shows it more often than every three seconds, or after its end")]
    public async Task While_it_goes_on_typing_is_shown_every_three_seconds()
    {
        var rig = Slow();
        var answer = rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        await rig.PassPatienceAsync(answer);
        await rig.PassTimeUntilToldAsync(4);
        rig.Told.ShouldBe(["accepted", "typing to ada", "typing to ada", "typing to ada"]);
        rig.TypingTimes.Zip(rig.TypingTimes.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= TimeSpan.FromSeconds(3));

        _release.SetResult();
        await rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        rig.Clock.Advance(TimeSpan.FromSeconds(30));
        rig.Told.Count(told => told.StartsWith("typing", StringComparison.Ordinal)).ShouldBe(3);
        rig.Log().ShouldBe(["hello", "at last"]);
    }

    [Fact]
    public async Task A_repeat_while_the_accepted_turn_runs_is_answered_as_a_duplicate_and_not_run()
    {
        var rig = Slow();
        var first = rig.Runner.RunAsync(TurnRig.Says("hello", "a1"), TestContext.Current.CancellationToken);
        await rig.PassPatienceAsync(first);
        var second = rig.Runner.RunAsync(TurnRig.Says("hello", "a1"), TestContext.Current.CancellationToken);
        await rig.PassPatienceAsync(second);
        (await second).Status.ShouldBe(TurnStatus.Duplicate);
        (await second).ActivityId.ShouldBe("a1");

        _release.SetResult();
        await rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        rig.Runs.ShouldBe(1);
        rig.Log().ShouldBe(["hello", "at last"]);
    }

    [Fact]
    public async Task Those_behind_a_slow_turn_are_accepted_too_and_keep_their_order()
    {
        var rig = Slow();
        var first = rig.Runner.RunAsync(TurnRig.Says("one"), TestContext.Current.CancellationToken);
        await rig.PassPatienceAsync(first);
        var second = rig.Runner.RunAsync(TurnRig.Says("two"), TestContext.Current.CancellationToken);
        await rig.PassPatienceAsync(second);
        (await second).Status.ShouldBe(TurnStatus.Accepted);

        _release.SetResult();
        await rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        rig.Memory.Log(TurnRig.Lounge).Where(activity => activity.Text == "at last").Select(activity => activity.ReplyToId)
            .ShouldBe(rig.Memory.Log(TurnRig.Lounge).Take(2).Select(activity => activity.Id));
    }

    [Fact]
    [Requirement("R33", "an activity that was answered for before its turn was done is lost with the process")]
    public async Task What_was_accepted_and_not_finished_runs_at_the_next_start()
    {
        var before = Slow();
        var answer = before.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        await before.PassPatienceAsync(answer);

        // The first process is gone; another one opens the same store.
        var after = new TurnRig((turn, cancellation) => turn.SendActivityAsync("after the crash", cancellationToken: cancellation), before.Memory);
        await after.Runner.RecoverAsync(TestContext.Current.CancellationToken);
        await after.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);

        after.Told.ShouldBe(["committed"]);
        before.Log().ShouldBe(["hello", "after the crash"]);
        _release.SetResult();
        await before.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        before.Log().ShouldBe(["hello", "after the crash"]);
    }

    [Theory]
    [InlineData(ActivityTypes.Invoke, null)]
    [InlineData(ActivityTypes.Message, DeliveryModes.ExpectReplies)]
    public async Task Who_needs_the_replies_in_the_answer_waits_for_them(string type, string? mode)
    {
        var rig = Slow();
        var incoming = TurnRig.Says("hello");
        incoming.Activity.Type = type;
        incoming.Activity.DeliveryMode = mode;
        var answer = rig.Runner.RunAsync(incoming, TestContext.Current.CancellationToken);
        await rig.BotHasBegun;
        rig.Clock.Advance(TimeSpan.FromSeconds(10));
        answer.IsCompleted.ShouldBeFalse();
        _release.SetResult();
        (await answer).Status.ShouldBe(TurnStatus.Committed);
    }

    [Fact]
    public async Task A_sender_who_leaves_does_not_end_the_turn()
    {
        var rig = Slow();
        using var leaving = new CancellationTokenSource();
        var answer = rig.Runner.RunAsync(TurnRig.Says("hello"), leaving.Token);
        await rig.BotHasBegun;
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => answer);
        _release.SetResult();
        await rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        rig.Log().ShouldBe(["hello", "at last"]);
    }

    private TurnRig Slow() => new(async (turn, cancellation) =>
    {
        await _release.Task;
        await turn.SendActivityAsync("at last", cancellationToken: cancellation);
    });
}
