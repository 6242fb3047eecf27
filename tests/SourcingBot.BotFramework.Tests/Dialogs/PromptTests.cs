using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

/// <summary>What all prompts do alike, shown with text prompts.</summary>
public class PromptTests
{
    private static PromptOptions Question => new() { Prompt = MessageFactory.Text("how many?"), RetryPrompt = MessageFactory.Text("a number, please") };

    [Fact]
    public async Task The_answer_is_the_result()
    {
        var talk = new Talk(new TextPrompt("ask"), options: Question);

        (await talk.SayAsync("hi")).ShouldBe(["how many?"]);
        await talk.SayAsync("three");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
        talk.Result.Result.ShouldBe("three");
    }

    [Fact]
    public async Task An_answer_that_is_refused_gets_the_retry_prompt_until_one_is_accepted()
    {
        var talk = new Talk(new TextPrompt("ask", Digits), options: Question);

        await talk.SayAsync("hi");
        (await talk.SayAsync("many")).ShouldBe(["a number, please"]);
        (await talk.SayAsync("lots")).ShouldBe(["a number, please"]);
        await talk.SayAsync("3");

        talk.Result.Result.ShouldBe("3");
    }

    [Fact]
    public async Task Without_a_retry_prompt_the_question_is_repeated()
    {
        var talk = new Talk(new TextPrompt("ask", Digits), options: new PromptOptions { Prompt = MessageFactory.Text("how many?") });

        await talk.SayAsync("hi");

        (await talk.SayAsync("many")).ShouldBe(["how many?"]);
    }

    [Fact]
    public async Task A_validator_that_has_spoken_is_not_spoken_over()
    {
        var talk = new Talk(new TextPrompt("ask", async (prompt, token) =>
        {
            await prompt.Context.SendActivityAsync("digits only", cancellationToken: token);
            return false;
        }), options: Question);

        await talk.SayAsync("hi");

        (await talk.SayAsync("many")).ShouldBe(["digits only"]);
    }

    [Fact]
    public async Task The_validator_is_asked_even_when_nothing_was_recognised()
    {
        var asked = new List<bool>();
        var talk = new Talk(new TextPrompt("ask", (prompt, _) =>
        {
            asked.Add(prompt.Recognized.Succeeded);
            prompt.Recognized.Value ??= "from the picture";
            return Task.FromResult(true);
        }), options: Question);

        await talk.SayAsync("hi");
        await talk.SayAsync(string.Empty);

        asked.ShouldBe([false]);
        talk.Result.Result.ShouldBe("from the picture");
    }

    [Fact]
    public async Task Attempts_are_counted_across_the_storage()
    {
        var attempts = new List<int>();
        var talk = new Talk(new TextPrompt("ask", (prompt, _) =>
        {
            attempts.Add(prompt.AttemptCount);
            return Task.FromResult(false);
        }), options: Question);

        await talk.SayAsync("hi");
        await talk.SayAsync("a");
        await talk.SayAsync("b");
        await talk.SayAsync("c");

        attempts.ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task What_a_validator_keeps_is_there_at_the_next_attempt()
    {
        var talk = new Talk(new TextPrompt("ask", (prompt, _) =>
        {
            var enough = prompt.State.TryGetValue("first", out var first);
            prompt.Recognized.Value = $"{first} {prompt.Recognized.Value}";
            prompt.State["first"] = prompt.Recognized.Value.Trim();
            return Task.FromResult(enough);
        }), options: Question);

        await talk.SayAsync("hi");
        await talk.SayAsync("Ada");
        await talk.SayAsync("Lovelace");

        talk.Result.Result.ShouldBe("Ada Lovelace");
    }

    [Fact]
    public async Task Anything_but_a_message_is_no_attempt()
    {
        var attempts = 0;
        var talk = new Talk(new TextPrompt("ask", (prompt, _) => Task.FromResult((attempts = prompt.AttemptCount) > 1)), options: Question);

        await talk.SayAsync("hi");
        (await talk.SendAsync(new Activity(ActivityTypes.Typing))).ShouldBeEmpty();
        await talk.SayAsync("a");

        attempts.ShouldBe(1);
    }

    [Fact]
    public async Task After_an_interruption_on_top_the_question_comes_again_and_no_attempt_is_counted()
    {
        var attempts = 0;
        var prompt = new TextPrompt("ask", (context, _) => Task.FromResult((attempts = context.AttemptCount) > 2));
        var help = new WaterfallDialog("help", [async (step, token) =>
        {
            await step.Context.SendActivityAsync("ask me anything", cancellationToken: token);
            return await step.EndDialogAsync(null, token);
        }]);
        var talk = new Talk(prompt, options: Question, others: help);

        await talk.SayAsync("hi");
        (await talk.SayAsync("many")).ShouldBe(["a number, please"]);
        (await talk.SayAsync("begin help")).ShouldBe(["ask me anything", "how many?"]);
        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
        await talk.SayAsync("lots");

        attempts.ShouldBe(2);
    }

    [Fact]
    public async Task Everything_in_the_options_survives_the_storage()
    {
        PromptOptions? seen = null;
        var prompt = MessageFactory.Text("which?", "which one?");
        prompt.ChannelData = new { table = new[] { 1, 2 } };
        prompt.Attachments = [new HeroCard(title: "a card").ToAttachment()];
        var talk = new Talk(
            new TextPrompt("ask", (context, _) =>
            {
                seen = context.Options;
                return Task.FromResult(false);
            }),
            options: new PromptOptions
            {
                Prompt = prompt,
                RetryPrompt = MessageFactory.Text("once more"),
                Choices = [new Choice("red") { Synonyms = ["rouge"], Action = new CardAction(ActionTypes.PostBack, "Red!", value: "r") }],
                Style = ListStyle.HeroCard,
                Validations = new { max = 5 },
            });

        await talk.SayAsync("hi");
        await talk.SayAsync("a");
        await talk.SayAsync("b");

        seen.ShouldNotBeNull();
        seen.Prompt!.Speak.ShouldBe("which one?");
        seen.Prompt.Attachments![0].ContentType.ShouldBe(HeroCard.ContentType);
        StateJson.As<HeroCard>(seen.Prompt.Attachments[0].Content)!.Title.ShouldBe("a card");
        StateJson.As<Dictionary<string, int[]>>(seen.Prompt.ChannelData)!["table"].ShouldBe([1, 2]);
        seen.RetryPrompt!.Text.ShouldBe("once more");
        var choice = seen.Choices.ShouldHaveSingleItem();
        choice.Value.ShouldBe("red");
        choice.Synonyms.ShouldBe(["rouge"]);
        choice.Action!.Type.ShouldBe(ActionTypes.PostBack);
        choice.Action.Value.ShouldBe("r");
        seen.Style.ShouldBe(ListStyle.HeroCard);
        StateJson.As<Dictionary<string, int>>(seen.Validations)!["max"].ShouldBe(5);
    }

    [Fact]
    public async Task A_repeated_question_is_a_new_activity()
    {
        var talk = new Talk(new TextPrompt("ask", Digits), options: new PromptOptions { Prompt = MessageFactory.Text("how many?") });

        var first = await talk.SayForOneAsync("hi");
        var second = await talk.SayForOneAsync("many");

        second.Id.ShouldNotBe(first.Id);
        second.ReplyToId.ShouldNotBe(first.ReplyToId);
    }

    [Fact]
    public async Task The_callers_activity_is_not_written_into_by_sending()
    {
        var prompt = MessageFactory.Text("how many?");

        await new Talk(new TextPrompt("ask"), options: new PromptOptions { Prompt = prompt }).SayAsync("hi");

        prompt.Id.ShouldBeNull();
        prompt.Recipient.ShouldBeNull();
    }

    [Fact]
    public async Task A_question_without_an_input_hint_expects_input()
    {
        var talk = new Talk(new TextPrompt("ask"), options: new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "how many?" } });

        (await talk.SayForOneAsync("hi")).InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public async Task An_input_hint_that_is_there_stays()
    {
        var talk = new Talk(new TextPrompt("ask"), options: new PromptOptions { Prompt = MessageFactory.Text("how many?", inputHint: InputHints.IgnoringInput) });

        (await talk.SayForOneAsync("hi")).InputHint.ShouldBe(InputHints.IgnoringInput);
    }

    [Fact]
    public async Task A_prompt_begun_with_anything_but_prompt_options_says_what_it_needs()
    {
        var talk = new Talk(new TextPrompt("ask"), options: "how many?");

        var error = await Should.ThrowAsync<ArgumentOutOfRangeException>(() => talk.SayAsync("hi"));

        error.Message.ShouldContain("'ask' needs PromptOptions");
    }

    [Fact]
    public void A_prompt_without_an_id_is_refused() => Should.Throw<ArgumentException>(() => new TextPrompt(string.Empty));

    [Fact]
    public async Task A_question_that_an_earlier_release_stored_is_still_understood()
    {
        var talk = new Talk(new ChoicePrompt("ask"), Channels.Test, new PromptOptions { Choices = ChoiceFactory.ToChoices(["red", "green"]) });

        await talk.SayAsync("hi");
        await talk.RewriteStateAsync(json =>
        {
            // Until November 2026 the options stood there without their type.
            var document = JsonNode.Parse(json)!;
            var state = document["DialogState"]!["dialogStack"]![0]!["state"]!;
            state["options"] = state["options"]!["$value"]!.DeepClone();
            return document.ToJsonString();
        });
        await talk.SayAsync("green");

        talk.Result.Result.ShouldBeOfType<FoundChoice>().Value.ShouldBe("green");
    }

    [Fact]
    public async Task A_question_that_only_offers_choices_needs_no_prompt()
    {
        var talk = new Talk(new ChoicePrompt("ask"), Channels.Test, new PromptOptions { Choices = ChoiceFactory.ToChoices(["red", "green"]) });

        (await talk.SayAsync("hi")).ShouldBe([" (1) red or (2) green"]);
    }

    private static Task<bool> Digits(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value!.All(char.IsAsciiDigit));
}
