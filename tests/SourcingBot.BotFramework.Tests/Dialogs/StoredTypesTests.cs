using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

/// <summary>What steps of a waterfall keep for each other, when their conversation is JSON between two turns.</summary>
public sealed class StoredTypesTests
{
    private enum Mood
    {
        Calm,
        Hurried,
    }

    public static TheoryData<object> Kept =>
    [
        "text", true, 5, 5L, long.MaxValue, 1.5, 2.0, 1e300, 3.1m, 1f, Guid.Empty, new Uri("https://example.org/"), Mood.Hurried,
        new DateTime(2026, 11, 29, 9, 0, 0, DateTimeKind.Utc), new DateTimeOffset(2026, 11, 29, 9, 0, 0, TimeSpan.FromHours(1)), TimeSpan.FromMinutes(3), new DateOnly(2026, 11, 29),
        new Profile { Name = "Ann", Age = 33, Extra = 7L }, new List<string> { "a", "b" }, new[] { 1, 2 }, new Dictionary<string, object> { ["n"] = 1L, ["p"] = new Profile { Name = "Bob" } },
        new List<Profile> { new() { Name = "Cid" } }, new FoundChoice { Value = "x", Index = 1, Score = 1 }, new List<object> { 1, "two", 3L }, double.NaN, float.NegativeInfinity, new byte[] { 1, 2, 3 },
    ];

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task A_step_of_a_later_turn_finds_what_was_put_in(object value)
    {
        object? found = null, begunWith = null;
        var talk = new Talk(
            new WaterfallDialog(
                "w",
                [
                    (step, _) =>
                    {
                        step.Values["kept"] = value;
                        return Task.FromResult(Dialog.EndOfTurn);
                    },
                    (step, token) =>
                    {
                        (found, begunWith) = (step.Values["kept"], step.Options);
                        return step.EndDialogAsync(cancellationToken: token);
                    },
                ]),
            options: value);

        await talk.SayAsync("hi");
        await talk.SayAsync("go on");

        found.ShouldBeOfType(value.GetType());
        found.ShouldBeEquivalentTo(value);
        begunWith.ShouldBeEquivalentTo(value);
    }

    [Fact]
    public async Task A_dialog_of_ones_own_may_keep_what_prompts_keep_and_cast_it()
    {
        var talk = new Talk(new AskTwice(), options: new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "well?" } });

        (await talk.SayAsync("hi")).ShouldBe(["well?"]);
        (await talk.SayAsync("hm")).ShouldBe(["well?"]);
        await talk.SayAsync("yes");

        talk.Result.Result.ShouldBe(2);
    }

    [Theory]
    [InlineData("values", """{"inner":{"$type":"NAME","$value":{"name":"intruder"}}}""")]
    [InlineData("state", """{"inner":{"$type":"NAME","$value":{"name":"intruder"}}}""")]
    [InlineData("dialogs", """{"dialogStack":[{"id":"x","state":{"inner":{"$type":"NAME","$value":{"name":"intruder"}}}}]}""")]
    public void What_a_channel_sent_names_no_class_under_a_name_of_the_runtime_either(string name, string json)
    {
        var sent = JsonSerializer.Deserialize<JsonElement>(json.Replace("NAME", typeof(Profile).FullName, StringComparison.Ordinal));

        JsonElement.DeepEquals(Stored(sent, name).ShouldBeOfType<JsonElement>(), sent).ShouldBeTrue();
    }

    [Fact]
    public void What_a_channel_sent_does_not_become_the_class_it_names()
    {
        var sent = JsonSerializer.Deserialize<JsonElement>($$"""{"$type":"{{typeof(Profile).FullName}}","$value":{"name":"intruder"} }""");

        Stored(sent).ShouldBeOfType<JsonElement>().GetProperty("$value").GetProperty("name").GetString().ShouldBe("intruder");
        Stored(new Activity { Value = sent }).ShouldBeOfType<Activity>().Value.ShouldBeOfType<JsonElement>();
    }

    [Theory]
    [InlineData("System.IO.FileInfo")]
    [InlineData("System.Diagnostics.Process, System.Diagnostics.Process")]
    [InlineData("list<System.IO.FileInfo>")]
    [InlineData("System.Collections.Generic.List`1[[System.IO.FileInfo]]")]
    [InlineData("SourcingBot.BotFramework.MemoryTurnStore")]
    [InlineData("Microsoft.Bot.Builder.Dialogs.WaterfallDialog")]
    [InlineData("Acme.Gone")]
    public void A_name_that_is_not_allowed_leads_to_no_class(string name) => Read($$"""{"$type":"{{name}}","$value":{"a":1} }""").ShouldBeOfType<JsonElement>().GetProperty("a").GetInt32().ShouldBe(1);

    [Fact]
    public void A_step_or_validator_behind_another_delegate_opens_no_assembly_of_the_framework()
    {
        Func<PromptValidatorContext<string>, CancellationToken, Task<bool>> validator = (_, _) => Task.FromResult(true);
        Func<WaterfallStepContext, CancellationToken, Task<DialogTurnResult>> step = (_, _) => Task.FromResult(Dialog.EndOfTurn);

        _ = new TextPrompt("ask", new PromptValidator<string>(validator));
        _ = new WaterfallDialog("steps", [new WaterfallStep(step)]);

        Read("""{"$type":"System.Text.StringBuilder","$value":{"a":1} }""").ShouldBeOfType<JsonElement>();
    }

    [Fact]
    public void A_class_that_has_another_shape_now_leaves_its_JSON()
    {
        Stored(new Profile());
        Read($$"""{"$type":"{{typeof(Profile).FullName}}","$value":{"age":"young"} }""").ShouldBeOfType<JsonElement>().GetProperty("age").GetString().ShouldBe("young");
    }

    [Fact]
    public void A_type_without_a_name_comes_back_as_JSON() => Stored(new { A = 1 }).ShouldBeOfType<JsonElement>().GetProperty("a").GetInt32().ShouldBe(1);

    private static object? Stored(object value, string name = "x")
    {
        _ = new WaterfallDialog("allows this assembly", [(step, token) => step.EndDialogAsync(cancellationToken: token)]);
        var instance = new DialogInstance { State = { [name] = value } };
        return JsonSerializer.Deserialize<DialogInstance>(JsonSerializer.Serialize(instance, StateJson.Options), StateJson.Options)!.State[name];
    }

    private static object? Read(string json) => JsonSerializer.Deserialize<DialogInstance>($$"""{"state":{"x":{{json}} } }""", StateJson.Options)!.State["x"];

    /// <summary>Keeps options and a counter under the names that the SDK's own prompts use.</summary>
    private sealed class AskTwice : Dialog
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            dc.ActiveDialog!.State["options"] = options!;
            dc.ActiveDialog.State["state"] = new Dictionary<string, object> { ["attempts"] = 0 };
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
            return EndOfTurn;
        }

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            var state = (IDictionary<string, object>)dc.ActiveDialog!.State["state"];
            state["attempts"] = (int)state["attempts"] + 1;
            if ((int)state["attempts"] == 2)
            {
                return await dc.EndDialogAsync(state["attempts"], cancellationToken);
            }

            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
            return EndOfTurn;
        }

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(((PromptOptions)instance.State["options"]).Prompt!.Text!, cancellationToken: cancellationToken);
    }

    public sealed record Profile
    {
        public string? Name { get; set; }

        public int Age { get; set; }

        public object? Extra { get; set; }
    }
}
