using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public async Task The_step_index_survives_the_storage_and_each_message_runs_the_next_step()
    {
        var talk = new Talk(new WaterfallDialog("steps", [Say("one"), Say("two"), Say("three")]));

        (await talk.SayAsync("a")).ShouldBe(["one"]);
        (await talk.SayAsync("b")).ShouldBe(["two"]);
        (await talk.SayAsync("c")).ShouldBe(["three"]);
    }

    [Fact]
    public async Task A_message_is_the_result_that_the_next_step_gets()
    {
        var talk = new Talk(new WaterfallDialog("steps", [Say("your name?"), async (step, _) =>
        {
            step.Reason.ShouldBe(DialogReason.ContinueCalled);
            await step.Context.SendActivityAsync($"hello {step.Result}");
            return Dialog.EndOfTurn;
        }]));

        await talk.SayAsync("hi");
        (await talk.SayAsync("Ada")).ShouldBe(["hello Ada"]);
    }

    [Fact]
    public async Task Past_the_last_step_the_waterfall_ends_with_what_it_was_given()
    {
        var talk = new Talk(new WaterfallDialog("steps", [Say("well?")]));

        await talk.SayAsync("hi");
        await talk.SayAsync("42");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
        talk.Result.Result.ShouldBe("42");
        talk.Depth.ShouldBe(0);
    }

    [Fact]
    public async Task Anything_but_a_message_leaves_the_step_waiting()
    {
        var talk = new Talk(new WaterfallDialog("steps", [Say("one"), Say("two")]));

        await talk.SayAsync("hi");
        (await talk.SendAsync(new Activity(ActivityTypes.Event))).ShouldBeEmpty();
        (await talk.SayAsync("go on")).ShouldBe(["two"]);
    }

    [Fact]
    public async Task NextAsync_goes_on_in_the_same_turn()
    {
        object? seen = null;
        var talk = new Talk(new WaterfallDialog("steps", [(step, token) => step.NextAsync("given", token), (step, token) =>
        {
            step.Reason.ShouldBe(DialogReason.NextCalled);
            step.Index.ShouldBe(1);
            seen = step.Result;
            return step.EndDialogAsync("done", token);
        }]));

        await talk.SayAsync("hi");

        seen.ShouldBe("given");
        talk.Result.Result.ShouldBe("done");
    }

    [Fact]
    public async Task A_step_that_calls_NextAsync_twice_is_told_so()
    {
        var talk = new Talk(new WaterfallDialog("steps", [async (step, token) =>
        {
            await step.NextAsync(cancellationToken: token);
            return await step.NextAsync(cancellationToken: token);
        }, (_, _) => Task.FromResult(Dialog.EndOfTurn)]));

        var error = await Should.ThrowAsync<InvalidOperationException>(() => talk.SayAsync("hi"));

        error.Message.ShouldContain("Step 0 of waterfall 'steps'");
    }

    [Fact]
    public async Task Values_come_back_from_the_storage_as_what_they_were()
    {
        var talk = new Talk(new WaterfallDialog("steps", [(step, _) =>
        {
            step.Values["name"] = "Ada";
            step.Values["people"] = 12;
            step.Values["share"] = 0.5;
            step.Values["urgent"] = true;
            step.Values["sheet"] = new Sheet("EU", [1, 2]);
            return Task.FromResult(Dialog.EndOfTurn);
        }, (step, token) => step.EndDialogAsync(new Dictionary<string, object>(step.Values), token)]));

        await talk.SayAsync("hi");
        await talk.SayAsync("go on");

        var values = talk.Result.Result.ShouldBeOfType<Dictionary<string, object>>();
        values["name"].ShouldBe("Ada");
        values["people"].ShouldBe(12L);
        values["share"].ShouldBe(0.5);
        values["urgent"].ShouldBe(true);
        StateJson.As<Sheet>(values["sheet"]).ShouldBeEquivalentTo(new Sheet("EU", [1, 2]));
    }

    [Fact]
    public async Task What_a_later_step_puts_into_the_values_is_stored_too()
    {
        WaterfallStep count = (step, _) =>
        {
            step.Values["count"] = (step.Values.TryGetValue("count", out var before) ? Convert.ToInt32(before, null) : 0) + 1;
            return Task.FromResult(Dialog.EndOfTurn);
        };
        var talk = new Talk(new WaterfallDialog("steps", [count, count, count, (step, token) => step.EndDialogAsync(step.Values["count"], token)]));

        foreach (var text in new[] { "a", "b", "c", "d" })
        {
            await talk.SayAsync(text);
        }

        talk.Result.Result.ShouldBe(3L);
    }

    [Fact]
    public async Task The_options_are_there_in_every_step()
    {
        var talk = new Talk(
            new WaterfallDialog("steps", [Say("one"), (step, token) => step.EndDialogAsync(StateJson.As<Sheet>(step.Options)!.Region, token)]),
            options: new Sheet("EU", []));

        await talk.SayAsync("hi");
        await talk.SayAsync("go on");

        talk.Result.Result.ShouldBe("EU");
    }

    [Fact]
    public async Task The_result_of_a_dialog_reaches_the_next_step()
    {
        var asking = new WaterfallDialog("asking", [
            (step, token) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("your name?") }, token),
            (step, token) =>
            {
                step.Reason.ShouldBe(DialogReason.EndCalled);
                return step.EndDialogAsync($"<{step.Result}>", token);
            }]);
        var talk = new Talk(asking, others: new TextPrompt("name"));

        (await talk.SayAsync("hi")).ShouldBe(["your name?"]);
        await talk.SayAsync("Ada");

        talk.Result.Result.ShouldBe("<Ada>");
    }

    [Fact]
    public async Task Waterfalls_nest_and_each_keeps_its_own_place()
    {
        var outer = new WaterfallDialog("outer", [(step, token) => step.BeginDialogAsync("inner", null, token), Say("outer two")]);
        var inner = new WaterfallDialog("inner", [Say("inner one"), Say("inner two")]);
        var talk = new Talk(outer, others: inner);

        (await talk.SayAsync("a")).ShouldBe(["inner one"]);
        (await talk.SayAsync("b")).ShouldBe(["inner two"]);
        (await talk.SayAsync("c")).ShouldBe(["outer two"]);
    }

    [Fact]
    public async Task A_waterfall_that_replaces_itself_starts_afresh()
    {
        var talk = new Talk(new WaterfallDialog("loop", [Say("again?"), (step, token) =>
            (string?)step.Result == "yes" ? step.ReplaceDialogAsync("loop", null, token) : step.EndDialogAsync(null, token)]));

        await talk.SayAsync("hi");
        (await talk.SayAsync("yes")).ShouldBe(["again?"]);
        talk.Depth.ShouldBe(1);
        await talk.SayAsync("no");
        talk.Depth.ShouldBe(0);
    }

    [Fact]
    public async Task A_waterfall_without_steps_is_over_at_once()
    {
        var talk = new Talk(new WaterfallDialog("nothing"));

        await talk.SayAsync("hi");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
    }

    [Fact]
    public void The_version_changes_with_the_number_of_steps()
    {
        var waterfall = new WaterfallDialog("steps", [Say("one")]);
        var before = waterfall.GetVersion();

        waterfall.AddStep(Say("two")).GetVersion().ShouldNotBe(before);
    }

    [Fact]
    public async Task A_token_in_the_place_of_a_result_is_refused()
    {
        var talk = new Talk(new WaterfallDialog("steps", [(step, token) => step.NextAsync(token)]));

        await Should.ThrowAsync<ArgumentException>(() => talk.SayAsync("hi"));
    }

    private static WaterfallStep Say(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private sealed record Sheet(string Region, int[] Numbers);
}
