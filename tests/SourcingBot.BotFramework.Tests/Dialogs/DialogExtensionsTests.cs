using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class DialogExtensionsTests
{
    [Fact]
    public async Task A_dialog_begins_with_the_first_activity_continues_with_the_next_and_begins_again_after_its_end()
    {
        var talk = Running(new ComponentDialog("root").AddDialog(new WaterfallDialog("steps", [Say("one"), Say("two"), (step, token) => step.EndDialogAsync(null, token)])));

        (await talk.SayAsync("a")).ShouldBe(["one"]);
        (await talk.SayAsync("b")).ShouldBe(["two"]);
        (await talk.SayAsync("c")).ShouldBeEmpty();
        (await talk.SayAsync("d")).ShouldBe(["one"]);
    }

    [Fact]
    public async Task A_dialog_begins_with_a_conversation_update_too()
    {
        var talk = Running(new WaterfallDialog("steps", [Say("welcome")]));

        (await talk.SendAsync(new Activity(ActivityTypes.ConversationUpdate))).ShouldHaveSingleItem().Text.ShouldBe("welcome");
    }

    [Fact]
    public async Task An_exception_that_nobody_handles_is_thrown_on()
    {
        var talk = Running(new Guard(handles: false));

        (await Should.ThrowAsync<InvalidOperationException>(() => talk.SayAsync("hi"))).Message.ShouldBe("broken");
    }

    [Fact]
    public async Task An_exception_is_an_event_that_a_parent_can_handle()
    {
        var guard = new Guard(handles: true);

        await Running(guard).SayAsync("hi");

        guard.Heard.ShouldBe("broken");
    }

    [Fact]
    public async Task A_cancelled_turn_is_no_error_to_handle()
    {
        var guard = new Guard(handles: true, new OperationCanceledException());

        await Should.ThrowAsync<OperationCanceledException>(() => Running(guard).SayAsync("hi"));

        guard.Heard.ShouldBeNull();
    }

    [Fact]
    public async Task The_Emulator_is_shown_the_stack()
    {
        var talk = Running(new WaterfallDialog("steps", [Say("one")]), Channels.Emulator);

        var trace = (await talk.SendAsync(new Activity(ActivityTypes.Message) { Text = "hi" }))[1];

        trace.Type.ShouldBe(ActivityTypes.Trace);
        trace.Name.ShouldBe("BotState");
        StateJson.As<DialogState>(trace.Value)!.DialogStack.ShouldHaveSingleItem().Id.ShouldBe("steps");
    }

    [Fact]
    public async Task No_other_channel_is_sent_traces() =>
        (await Running(new WaterfallDialog("steps", [Say("one")]), Channels.Directline).SayAsync("hi")).ShouldBe(["one"]);

    private static Talk Running(Dialog root, string channel = Channels.Test) =>
        new(new TestAdapter(channel, sendTraceActivity: true), (context, stack) => root.RunAsync(context, stack));

    private static WaterfallStep Say(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private sealed class Guard : ComponentDialog
    {
        private readonly bool _handles;

        public Guard(bool handles, Exception? error = null)
        {
            _handles = handles;
            AddDialog(new WaterfallDialog("steps", [(_, _) => throw error ?? new InvalidOperationException("broken")]));
        }

        public string? Heard { get; private set; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.Error)
            {
                Heard = ((Exception)e.Value!).Message;
            }

            return Task.FromResult(_handles);
        }
    }
}
