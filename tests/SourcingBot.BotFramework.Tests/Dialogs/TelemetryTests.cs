using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class TelemetryTests
{
    private readonly RecordingTelemetry _client = new();

    [Fact]
    public async Task A_waterfall_reports_its_start_its_steps_and_its_end_over_turns()
    {
        var talk = new Talk(new WaterfallDialog("ask", [AskNameAsync, (step, token) => step.NextAsync(cancellationToken: token), (step, token) => step.EndDialogAsync(cancellationToken: token)]) { TelemetryClient = _client });

        await talk.SayAsync("hi");
        await talk.SayAsync("Ada");

        _client.Events.Select(reported => (reported.Name, reported.Properties.GetValueOrDefault("StepName"))).ShouldBe(
            [("WaterfallStart", null), ("WaterfallStep", nameof(AskNameAsync)), ("WaterfallStep", "Step2of3"), ("WaterfallStep", "Step3of3"), ("WaterfallComplete", null)]);
        _client.Events.ShouldAllBe(reported => reported.Properties["DialogId"] == "ask");
        Guid.TryParse(_client.Events.Select(reported => reported.Properties["InstanceId"]).Distinct().ShouldHaveSingleItem(), out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_run_of_a_waterfall_is_an_instance_of_its_own()
    {
        var talk = new Talk(new WaterfallDialog("ask", [AskNameAsync]) { TelemetryClient = _client });

        await talk.SayAsync("hi");
        await talk.SayAsync("Ada");
        await talk.SayAsync("hi");

        _client.Events.Where(reported => reported.Name == "WaterfallStart").Select(reported => reported.Properties["InstanceId"]).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_cancelled_waterfall_says_at_which_step()
    {
        var talk = new Talk(new WaterfallDialog("ask", [(step, token) => step.NextAsync(cancellationToken: token), AskNameAsync]) { TelemetryClient = _client });

        await talk.SayAsync("hi");
        await talk.SayAsync("cancel all");

        var (name, properties) = _client.Events[^1];
        (name, properties["DialogId"], properties["StepName"], properties["InstanceId"]).ShouldBe(("WaterfallCancel", "ask", nameof(AskNameAsync), _client.Events[0].Properties["InstanceId"]));
    }

    [Fact]
    public async Task A_waterfall_that_gives_way_to_another_is_neither_complete_nor_cancelled()
    {
        var first = new WaterfallDialog("first", [(step, token) => step.ReplaceDialogAsync("second", cancellationToken: token)]) { TelemetryClient = _client };
        var talk = new Talk(first, others: new WaterfallDialog("second", [AskNameAsync]));

        await talk.SayAsync("hi");

        _client.Events.Select(reported => reported.Name).ShouldBe(["WaterfallStart", "WaterfallStep"]);
    }

    [Fact]
    public async Task A_waterfall_that_was_begun_without_a_client_is_reported_from_then_on()
    {
        var waterfall = new WaterfallDialog("ask", [AskNameAsync, AskNameAsync, AskNameAsync]);
        var talk = new Talk(waterfall);

        await talk.SayAsync("hi");
        waterfall.TelemetryClient = _client;
        await talk.SayAsync("Ada");
        await talk.SayAsync("Grace");

        _client.Events.Select(reported => reported.Name).ShouldBe(["WaterfallStep", "WaterfallStep"]);
        _client.Events.Select(reported => reported.Properties["InstanceId"]).Distinct().ShouldHaveSingleItem().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_a_client_nothing_of_it_is_in_the_state()
    {
        var talk = new Talk(new WaterfallDialog("ask", [AskNameAsync]));

        await talk.SayAsync("hi");

        await talk.RewriteStateAsync(json =>
        {
            json.ShouldNotContain("instanceId");
            return json + " ";
        });
    }

    [Fact]
    public async Task The_beginning_of_waterfalls_and_components_is_a_view_or_else_a_trace()
    {
        var viewing = new ViewingTelemetry();
        foreach (var client in new[] { _client, viewing })
        {
            var component = new ComponentDialog("outer").AddDialog(new WaterfallDialog("inner", [AskNameAsync]));
            component.TelemetryClient = client;
            await new Talk(component).SayAsync("hi");
        }

        _client.Traces.ShouldBe(["Information: Dialog View: outer", "Information: Dialog View: inner"]);
        viewing.Views.ShouldBe(["outer", "inner"]);
        viewing.Traces.ShouldBeEmpty();
    }

    [Fact]
    public void A_client_reaches_the_dialogs_inside_and_those_that_come_later_until_one_gets_another()
    {
        var (early, late, own) = (new WaterfallDialog("early"), new WaterfallDialog("late"), new RecordingTelemetry());
        var inner = new ComponentDialog("inner").AddDialog(early);
        var outer = new ComponentDialog("outer").AddDialog(inner);

        outer.TelemetryClient = _client;
        inner.AddDialog(late);

        new Dialog[] { outer, inner, early, late }.ShouldAllBe(dialog => dialog.TelemetryClient == _client);

        late.TelemetryClient = own;
        (early.TelemetryClient, late.TelemetryClient).ShouldBe((_client, own));

        outer.TelemetryClient = null;
        new Dialog[] { outer, inner, early, late }.ShouldAllBe(dialog => dialog.TelemetryClient is NullBotTelemetryClient);
    }

    [Fact]
    public async Task A_dialog_that_is_run_takes_the_client_of_the_turn_else_keeps_its_own()
    {
        var (dialog, another) = (new WaterfallDialog("ask", [AskNameAsync]) { TelemetryClient = _client }, new RecordingTelemetry());
        var state = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("dialogs");

        await new TestAdapter().SendTextToBotAsync("hi", (turn, token) => dialog.RunAsync(turn, state, token), TestContext.Current.CancellationToken);
        dialog.TelemetryClient.ShouldBeSameAs(_client);

        await new TestAdapter().SendTextToBotAsync(
            "hi",
            (turn, token) =>
            {
                turn.TurnState.Add<IBotTelemetryClient>(another);
                return dialog.RunAsync(turn, state, token);
            },
            TestContext.Current.CancellationToken);
        another.Events.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_set_without_a_client_leaves_its_dialogs_theirs()
    {
        var dialog = new WaterfallDialog("ask") { TelemetryClient = _client };

        new DialogSet().Add(dialog);

        dialog.TelemetryClient.ShouldBeSameAs(_client);
    }

    [Fact]
    public void Components_that_hold_each_other_get_the_client_once()
    {
        var (one, other) = (new ComponentDialog("one"), new ComponentDialog("other"));
        one.AddDialog(other);
        other.AddDialog(one);

        one.TelemetryClient = _client;

        (one.TelemetryClient, other.TelemetryClient).ShouldBe((_client, _client));
    }

    private static async Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync("your name?", cancellationToken: cancellationToken);
        return Dialog.EndOfTurn;
    }

    private sealed class ViewingTelemetry : RecordingTelemetry, IBotPageViewTelemetryClient
    {
        public List<string> Views { get; } = [];

        public void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => Views.Add(dialogName);
    }
}
