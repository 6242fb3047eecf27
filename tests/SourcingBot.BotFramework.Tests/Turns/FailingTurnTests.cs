using Microsoft.Bot.Builder;

namespace SourcingBot.BotFramework.Tests.Turns;

public sealed class FailingTurnTests
{
    private int _runs;

    [Fact]
    public async Task Of_a_failed_turn_only_the_apology_is_committed()
    {
        var rig = Failing();
        rig.Adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync("Sorry: " + exception.Message);

        var answer = await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);

        answer.Status.ShouldBe(TurnStatus.Committed);
        rig.Log().ShouldBe(["hello", "Sorry: broken"]);
        (await rig.Store.ReadStateAsync(["test/conversations/lounge"], TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failed_turn_is_not_run_again()
    {
        var rig = Failing();
        rig.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry");
        await rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        await rig.Runner.RecoverAsync(TestContext.Current.CancellationToken);
        await rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);
        _runs.ShouldBe(1);
    }

    [Fact]
    public async Task Without_an_error_handler_the_sender_hears_of_the_failure_and_may_deliver_again()
    {
        var rig = Failing();
        var error = await Should.ThrowAsync<InvalidDataException>(() => rig.Runner.RunAsync(TurnRig.Says("hello", "a1")));
        error.Message.ShouldBe("broken");
        rig.Log().ShouldBeEmpty();

        await Should.ThrowAsync<InvalidDataException>(() => rig.Runner.RunAsync(TurnRig.Says("hello", "a1")));
        _runs.ShouldBe(2);
    }

    [Fact]
    public async Task A_failure_does_not_stop_the_conversation()
    {
        var rig = new TurnRig((turn, cancellation) => turn.Activity.Text == "bad" ? throw new InvalidDataException() : turn.SendActivityAsync("fine", cancellationToken: cancellation));
        var bad = rig.Runner.RunAsync(TurnRig.Says("bad"), TestContext.Current.CancellationToken);
        var good = rig.Runner.RunAsync(TurnRig.Says("good"), TestContext.Current.CancellationToken);
        await Should.ThrowAsync<InvalidDataException>(() => bad);
        await good;
        rig.Log().ShouldBe(["good", "fine"]);
    }

    [Fact]
    public async Task An_accepted_activity_whose_turn_fails_without_a_handler_ends_there()
    {
        var fail = new TaskCompletionSource();
        var rig = new TurnRig(async (_, _) =>
        {
            _runs++;
            await fail.Task;
        });
        var answer = rig.Runner.RunAsync(TurnRig.Says("hello"), TestContext.Current.CancellationToken);
        await rig.PassPatienceAsync(answer);
        fail.SetException(new InvalidDataException("broken"));
        await rig.Runner.WhenIdleAsync(TestContext.Current.CancellationToken);

        rig.Log().ShouldBe(["hello"]);
        (await rig.Store.ReadAcceptedAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        _runs.ShouldBe(1);
    }

    private TurnRig Failing()
    {
        TurnRig rig = null!;
        rig = new TurnRig(async (turn, cancellation) =>
        {
            _runs++;
            var state = new ConversationState(rig.Storage);
            await state.CreateProperty<string>("word").SetAsync(turn, "kept?", cancellation);
            await state.SaveChangesAsync(turn, cancellationToken: cancellation);
            await turn.SendActivityAsync("half a reply", cancellationToken: cancellation);
            throw new InvalidDataException("broken");
        });
        return rig;
    }
}
