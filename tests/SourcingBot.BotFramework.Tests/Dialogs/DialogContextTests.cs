using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class DialogContextTests
{
    private readonly DialogSet _set = new();
    private readonly TestAdapter _adapter = new();
    private readonly TurnContext _turn;
    private readonly DialogContext _dc;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public DialogContextTests()
    {
        _turn = new TurnContext(_adapter, _adapter.MakeActivity("hi"));
        _dc = new DialogContext(_set, _turn, new DialogState());
    }

    [Fact]
    public async Task An_empty_stack_has_nothing_to_continue() =>
        (await _dc.ContinueDialogAsync(cancellationToken: Token)).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task The_dialog_begun_last_is_the_active_one()
    {
        _set.Add(new Recorder("a")).Add(new Recorder("b"));

        await _dc.BeginDialogAsync("a", cancellationToken: Token);
        await _dc.BeginDialogAsync("b", cancellationToken: Token);

        _dc.ActiveDialog!.Id.ShouldBe("b");
        _dc.Stack.Select(instance => instance.Id).ShouldBe(["b", "a"]);
    }

    [Fact]
    public async Task Beginning_a_dialog_that_is_not_there_names_it_and_leaves_the_stack_alone()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() => _dc.BeginDialogAsync("a", cancellationToken: Token));

        error.Message.ShouldContain("no dialog 'a' to begin");
        _dc.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stored_dialog_that_is_gone_cannot_continue_but_can_be_cancelled()
    {
        var dc = new DialogContext(_set, _turn, new DialogState([new DialogInstance { Id = "gone" }]));

        (await Should.ThrowAsync<InvalidOperationException>(() => dc.ContinueDialogAsync(cancellationToken: Token))).Message.ShouldContain("'gone'");
        (await dc.CancelAllDialogsAsync(cancellationToken: Token)).Status.ShouldBe(DialogTurnStatus.Cancelled);

        dc.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_end_of_a_dialog_resumes_the_one_below_with_its_result()
    {
        var below = new Recorder("below");
        var above = new Recorder("above");
        _set.Add(below).Add(above);
        await _dc.BeginDialogAsync("below", cancellationToken: Token);
        await _dc.BeginDialogAsync("above", cancellationToken: Token);

        await _dc.EndDialogAsync(7, cancellationToken: Token);

        above.Seen.ShouldBe(["begin", "end EndCalled"]);
        below.Seen.ShouldBe(["begin", "resume EndCalled 7"]);
    }

    [Fact]
    public async Task The_end_of_the_last_dialog_completes_with_its_result()
    {
        _set.Add(new Recorder("a"));
        await _dc.BeginDialogAsync("a", cancellationToken: Token);

        var result = await _dc.EndDialogAsync(7, cancellationToken: Token);

        result.Status.ShouldBe(DialogTurnStatus.Complete);
        result.Result.ShouldBe(7);
    }

    [Fact]
    public async Task A_replaced_dialog_is_told_why_it_ends_and_nobody_below_is_resumed()
    {
        var (below, old, fresh) = (new Recorder("below"), new Recorder("old"), new Recorder("fresh"));
        _set.Add(below).Add(old).Add(fresh);
        await _dc.BeginDialogAsync("below", cancellationToken: Token);
        await _dc.BeginDialogAsync("old", cancellationToken: Token);

        await _dc.ReplaceDialogAsync("fresh", cancellationToken: Token);

        old.Seen.ShouldBe(["begin", "end ReplaceCalled"]);
        below.Seen.ShouldBe(["begin"]);
        _dc.Stack.Select(instance => instance.Id).ShouldBe(["fresh", "below"]);
    }

    [Fact]
    public async Task Cancelling_tells_every_dialog_from_the_top_down()
    {
        var order = new List<string>();
        _set.Add(new Recorder("a", order)).Add(new Recorder("b", order));
        await _dc.BeginDialogAsync("a", cancellationToken: Token);
        await _dc.BeginDialogAsync("b", cancellationToken: Token);
        order.Clear();

        (await _dc.CancelAllDialogsAsync(cancellationToken: Token)).Status.ShouldBe(DialogTurnStatus.Cancelled);

        order.ShouldBe(["b: end CancelCalled", "a: event cancelDialog", "a: end CancelCalled"]);
        _dc.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dialog_that_handles_the_cancelling_stays()
    {
        _set.Add(new Recorder("a") { Handles = DialogEvents.CancelDialog }).Add(new Recorder("b"));
        await _dc.BeginDialogAsync("a", cancellationToken: Token);
        await _dc.BeginDialogAsync("b", cancellationToken: Token);

        await _dc.CancelAllDialogsAsync(cancellationToken: Token);

        _dc.ActiveDialog!.Id.ShouldBe("a");
    }

    [Fact]
    public async Task The_parents_are_cancelled_only_when_asked_for()
    {
        _set.Add(new Recorder("outer"));
        await _dc.BeginDialogAsync("outer", cancellationToken: Token);
        var inner = new DialogContext(new DialogSet().Add(new Recorder("inner")), _dc, new DialogState());
        await inner.BeginDialogAsync("inner", cancellationToken: Token);

        await inner.CancelAllDialogsAsync(cancellationToken: Token);
        _dc.Stack.Count.ShouldBe(1);

        await inner.BeginDialogAsync("inner", cancellationToken: Token);
        await inner.CancelAllDialogsAsync(cancelParents: true, cancellationToken: Token);
        _dc.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task There_is_nothing_to_cancel_on_an_empty_stack() =>
        (await _dc.CancelAllDialogsAsync(cancellationToken: Token)).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public void A_dialog_is_looked_for_in_the_own_set_then_in_those_of_the_parents()
    {
        var (outer, inner, both) = (new Recorder("outer"), new Recorder("both"), new Recorder("both"));
        _set.Add(outer).Add(both);
        var child = new DialogContext(new DialogSet().Add(inner), _dc, new DialogState());

        child.FindDialog("both").ShouldBeSameAs(inner);
        child.FindDialog("outer").ShouldBeSameAs(outer);
        child.FindDialog("neither").ShouldBeNull();
    }

    [Fact]
    public async Task Reprompting_asks_the_active_dialog()
    {
        var dialog = new Recorder("a");
        _set.Add(dialog);
        await _dc.BeginDialogAsync("a", cancellationToken: Token);

        await _dc.RepromptDialogAsync(cancellationToken: Token);

        dialog.Seen.ShouldBe(["begin", "event repromptDialog", "reprompt"]);
    }

    [Fact]
    public async Task Reprompting_can_be_handled_as_an_event()
    {
        var dialog = new Recorder("a") { Handles = DialogEvents.RepromptDialog };
        _set.Add(dialog);
        await _dc.BeginDialogAsync("a", cancellationToken: Token);

        await _dc.RepromptDialogAsync(cancellationToken: Token);

        dialog.Seen.ShouldNotContain("reprompt");
    }

    [Fact]
    public async Task A_message_is_announced_once_a_turn()
    {
        var dialog = new Recorder("a");
        _set.Add(dialog);
        await _dc.BeginDialogAsync("a", cancellationToken: Token);

        await _dc.ContinueDialogAsync(cancellationToken: Token);
        await _dc.ContinueDialogAsync(cancellationToken: Token);

        dialog.Seen.ShouldBe(["begin", "event activityReceived", "continue", "continue"]);
    }

    [Fact]
    public async Task A_prompt_needs_options()
    {
        _set.Add(new TextPrompt("a"));

        await Should.ThrowAsync<ArgumentNullException>(() => _dc.PromptAsync("a", null!, cancellationToken: Token));
    }

    [Fact]
    public async Task A_token_in_the_place_of_options_or_a_result_is_refused()
    {
        _set.Add(new Recorder("a"));

        await Should.ThrowAsync<ArgumentException>(() => _dc.BeginDialogAsync("a", CancellationToken.None, cancellationToken: Token));
        await Should.ThrowAsync<ArgumentException>(() => _dc.EndDialogAsync(CancellationToken.None, cancellationToken: Token));
        await Should.ThrowAsync<ArgumentException>(() => _dc.ReplaceDialogAsync("a", CancellationToken.None, cancellationToken: Token));
    }

    [Fact]
    public async Task A_dialog_that_overrides_nothing_ends_when_it_continues_and_passes_results_down()
    {
        _set.Add(new Plain("a")).Add(new Plain("b"));
        await _dc.BeginDialogAsync("a", cancellationToken: Token);
        await _dc.BeginDialogAsync("b", cancellationToken: Token);

        var result = await _dc.EndDialogAsync("through", cancellationToken: Token);

        result.Status.ShouldBe(DialogTurnStatus.Complete);
        result.Result.ShouldBe("through");
    }

    private sealed class Plain(string id) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);
    }

    private sealed class Recorder(string id, List<string>? order = null) : Dialog(id)
    {
        public List<string> Seen { get; } = [];

        public string? Handles { get; init; }

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Wait("begin");

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => Wait("continue");

        public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) => Wait($"resume {reason} {result}");

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Wait("reprompt");

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Wait($"end {reason}");

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Wait($"event {e.Name}");
            return Task.FromResult(e.Name == Handles);
        }

        private Task<DialogTurnResult> Wait(string what)
        {
            Seen.Add(what);
            order?.Add($"{Id}: {what}");
            return Task.FromResult(EndOfTurn);
        }
    }
}
