using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public async Task The_inner_stack_survives_the_storage_and_its_result_is_the_components()
    {
        var talk = new Talk(new NameAndAge());

        (await talk.SayAsync("hi")).ShouldBe(["name?"]);
        talk.Depth.ShouldBe(1);
        (await talk.SayAsync("Ada")).ShouldBe(["age?"]);
        await talk.SayAsync("36");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
        talk.Result.Result.ShouldBe("Ada, 36");
    }

    [Fact]
    public async Task Components_nest()
    {
        var talk = new Talk(new ComponentDialog("outer").AddDialog(new ComponentDialog("middle").AddDialog(new NameAndAge())));

        await talk.SayAsync("hi");
        (await talk.SayAsync("Ada")).ShouldBe(["age?"]);
        await talk.SayAsync("36");

        talk.Result.Result.ShouldBe("Ada, 36");
    }

    [Fact]
    public void The_first_dialog_added_is_the_one_to_begin_with_unless_told_otherwise()
    {
        var component = new ComponentDialog("c").AddDialog(new TextPrompt("a")).AddDialog(new TextPrompt("b"));
        component.InitialDialogId.ShouldBe("a");

        component.InitialDialogId = "b";
        component.AddDialog(new TextPrompt("c")).InitialDialogId.ShouldBe("b");
    }

    [Fact]
    public async Task Options_reach_the_first_dialog()
    {
        var talk = new Talk(new ComponentDialog("c").AddDialog(new TextPrompt("ask")), options: new PromptOptions { Prompt = MessageFactory.Text("well?") });

        (await talk.SayAsync("hi")).ShouldBe(["well?"]);
    }

    [Fact]
    public async Task A_dialog_of_the_parent_can_be_begun_from_inside()
    {
        var inside = new WaterfallDialog("inside", [(step, token) => step.PromptAsync("shared", new PromptOptions { Prompt = MessageFactory.Text("well?") }, token)]);
        var talk = new Talk(new ComponentDialog("c").AddDialog(inside), others: new TextPrompt("shared"));

        (await talk.SayAsync("hi")).ShouldBe(["well?"]);
        await talk.SayAsync("fine");

        talk.Result.Result.ShouldBe("fine");
    }

    [Fact]
    public async Task A_dialog_on_top_of_a_component_ends_and_the_open_question_is_asked_again()
    {
        var help = new WaterfallDialog("help", [async (step, token) =>
        {
            await step.Context.SendActivityAsync("ask me anything", cancellationToken: token);
            return await step.EndDialogAsync(null, token);
        }]);
        var component = new NameAndAge();
        var talk = new Talk(component, others: help);

        await talk.SayAsync("hi");
        await talk.SayAsync("Ada");
        (await talk.SayAsync("begin help")).ShouldBe(["ask me anything", "age?"]);
        component.Hooks.ShouldContain("reprompted");

        await talk.SayAsync("36");
        talk.Result.Result.ShouldBe("Ada, 36");
    }

    [Fact]
    public async Task Cancelling_the_component_cancels_what_is_inside()
    {
        var component = new NameAndAge();
        var talk = new Talk(component);

        await talk.SayAsync("hi");
        await talk.SayAsync("cancel all");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Cancelled);
        component.Hooks.ShouldBe(["begun", "step ended CancelCalled", "ended CancelCalled"]);
    }

    [Fact]
    public async Task The_hooks_run_in_the_course_of_a_conversation()
    {
        var component = new NameAndAge();
        var talk = new Talk(component);

        await talk.SayAsync("hi");
        await talk.SayAsync("Ada");
        await talk.SayAsync("36");

        component.Hooks.ShouldBe(["begun", "continued", "continued", "step ended EndCalled", "ended EndCalled"]);
    }

    [Fact]
    public async Task A_hook_can_cancel_from_inside_and_the_component_is_over()
    {
        var talk = new Talk(new NameAndAge());

        await talk.SayAsync("hi");
        await talk.SayAsync("never mind");

        talk.Depth.ShouldBe(0);
        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
        talk.Result.Result.ShouldBeNull();
    }

    [Fact]
    public async Task A_hook_can_answer_in_between_and_ask_again()
    {
        var talk = new Talk(new NameAndAge());

        await talk.SayAsync("hi");
        (await talk.SayAsync("help")).ShouldBe(["just your name", "name?"]);
        (await talk.SayAsync("Ada")).ShouldBe(["age?"]);
    }

    [Fact]
    public async Task A_component_without_dialogs_says_what_it_lacks() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => new Talk(new ComponentDialog("empty")).SayAsync("hi"))).Message.ShouldContain("'empty' has no dialog");

    [Fact]
    public async Task Dialogs_stored_by_another_release_are_announced_once()
    {
        var component = new NameAndAge();
        var talk = new Talk(component);
        await talk.SayAsync("hi");
        component.Hooks.Clear();

        await talk.RewriteStateAsync(json => json.Replace(JsonSerializer.Serialize(component.Dialogs.GetVersion()), "\"another\"", StringComparison.Ordinal));
        await talk.SayAsync("Ada");
        await talk.SendAsync(new Activity(ActivityTypes.Event));

        component.Hooks.ShouldBe(["versionChanged NameAndAge", "continued", "continued"]);
    }

    [Fact]
    public async Task Dialogs_stored_by_the_same_release_are_not_announced()
    {
        var component = new NameAndAge();
        var talk = new Talk(component);

        await talk.SayAsync("hi");
        await talk.SayAsync("Ada");

        component.Hooks.ShouldNotContain(hook => hook.StartsWith("versionChanged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_parent_may_drop_a_stack_of_another_release_and_begin_afresh_in_the_same_turn()
    {
        var inner = new NameAndAge();
        var talk = new Talk(new Fresh(inner));
        await talk.SayAsync("hi");
        await talk.SayAsync("Ada");

        await talk.RewriteStateAsync(json => json.Replace(JsonSerializer.Serialize(inner.Dialogs.GetVersion()), "\"another\"", StringComparison.Ordinal));
        (await talk.SayAsync("36")).ShouldBe(["name?"]);
        (await talk.SayAsync("Grace")).ShouldBe(["age?"]);
    }

    [Fact]
    public async Task An_event_goes_from_the_innermost_dialog_outwards_until_it_is_handled()
    {
        var heard = new List<string>();
        var inner = new Listener("inner", heard);
        var middle = new Listener("middle", heard) { Handles = true };
        var outer = new Listener("outer", heard);
        inner.AddDialog(new TextPrompt("ask"));
        middle.AddDialog(inner);
        outer.AddDialog(middle);
        var talk = new Talk(outer, options: new PromptOptions { Prompt = MessageFactory.Text("well?") });

        await talk.SayAsync("hi");
        await talk.SayAsync("fine");

        heard.ShouldBe(["inner activityReceived", "middle activityReceived"]);
    }

    [Fact]
    public async Task An_answer_that_a_prompt_understands_is_not_announced_to_its_parents()
    {
        var heard = new List<string>();
        var component = new Listener("c", heard);
        component.AddDialog(new ConfirmPrompt("ask"));
        var talk = new Talk(component, options: new PromptOptions { Prompt = MessageFactory.Text("well?") });

        await talk.SayAsync("hi");
        await talk.SayAsync("something else");
        heard.ShouldBe(["c activityReceived"]);

        await talk.SayAsync("yes");
        heard.Count.ShouldBe(1);
    }

    private sealed class Fresh : ComponentDialog
    {
        public Fresh(Dialog inner) => AddDialog(inner);

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            var result = await base.OnContinueDialogAsync(innerDc, cancellationToken);
            return result.Status == DialogTurnStatus.Cancelled ? await innerDc.BeginDialogAsync(InitialDialogId!, null, cancellationToken) : result;
        }

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.VersionChanged)
            {
                return false;
            }

            await dc.Child!.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }

    private sealed class Listener(string id, List<string> heard) : ComponentDialog(id)
    {
        public bool Handles { get; init; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            heard.Add($"{Id} {e.Name}");
            return Task.FromResult(Handles);
        }
    }

    private sealed class Steps(List<string> hooks) : WaterfallDialog("steps", [
        (step, token) => step.PromptAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("name?") }, token),
        (step, token) =>
        {
            step.Values["name"] = step.Result!;
            return step.PromptAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("age?") }, token);
        },
        (step, token) => step.EndDialogAsync($"{step.Values["name"]}, {step.Result}", token)])
    {
        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            hooks.Add($"step ended {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class NameAndAge : ComponentDialog
    {
        public NameAndAge() => AddDialog(new Steps(Hooks)).AddDialog(new TextPrompt("ask"));

        public List<string> Hooks { get; } = [];

        protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
        {
            Hooks.Add("begun");
            return base.OnBeginDialogAsync(innerDc, options, cancellationToken);
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            Hooks.Add("continued");
            switch (innerDc.Context.Activity.Text)
            {
                case "never mind":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                case "help":
                    await innerDc.Context.SendActivityAsync("just your name", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        {
            Hooks.Add("reprompted");
            return Task.CompletedTask;
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Hooks.Add($"ended {reason}");
            return Task.CompletedTask;
        }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
            {
                Hooks.Add($"versionChanged {e.Value}");
            }

            return Task.FromResult(false);
        }
    }
}
