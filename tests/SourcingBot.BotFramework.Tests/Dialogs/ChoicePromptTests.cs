using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class ChoicePromptTests
{
    private static PromptOptions Colours => new()
    {
        Prompt = MessageFactory.Text("which colour?"),
        RetryPrompt = MessageFactory.Text("one of these, please"),
        Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
    };

    [Theory]
    [InlineData("green")]
    [InlineData("the green one please")]
    [InlineData("2")]
    [InlineData("two")]
    [InlineData("the second")]
    public async Task Choices_out_of_the_storage_are_recognised(string answer)
    {
        var talk = new Talk(new ChoicePrompt("ask"), options: Colours);

        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        var found = talk.Result.Result.ShouldBeOfType<FoundChoice>();
        found.Value.ShouldBe("green");
        found.Index.ShouldBe(1);
    }

    [Fact]
    public async Task Another_answer_gets_the_retry_prompt_with_the_choices()
    {
        var talk = new Talk(new ChoicePrompt("ask"), options: Colours);

        (await talk.SayAsync("hi")).ShouldBe(["which colour? (1) red, (2) green, or (3) blue"]);
        (await talk.SayAsync("purple")).ShouldBe(["one of these, please (1) red, (2) green, or (3) blue"]);
    }

    [Fact]
    public async Task The_choices_are_not_written_into_the_stored_question()
    {
        var talk = new Talk(new ChoicePrompt("ask", (_, _) => Task.FromResult(false)), Channels.Msteams, new PromptOptions { Prompt = MessageFactory.Text("which?"), Choices = Colours.Choices });

        await talk.SayAsync("hi");
        await talk.SayAsync("purple");

        (await talk.SayForOneAsync("orange")).Attachments!.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_style_of_the_question_goes_before_that_of_the_prompt()
    {
        var options = Colours;
        options.Style = ListStyle.List;
        var talk = new Talk(new ChoicePrompt("ask") { Style = ListStyle.Inline }, options: options);

        (await talk.SayAsync("hi")).ShouldBe(["which colour?\n\n   1. red\n   2. green\n   3. blue"]);
        (await talk.SayAsync("purple")).ShouldBe(["one of these, please\n\n   1. red\n   2. green\n   3. blue"]);
    }

    [Theory]
    [InlineData(ListStyle.None, "which colour?")]
    [InlineData(ListStyle.Inline, "which colour? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.Auto, "which colour? (1) red, (2) green, or (3) blue")]
    [InlineData(ListStyle.SuggestedAction, "which colour?")]
    [InlineData(ListStyle.HeroCard, null)]
    public async Task Each_style_writes_the_question_its_way(ListStyle style, string? text)
    {
        var talk = new Talk(new ChoicePrompt("ask") { Style = style }, options: Colours);

        var question = await talk.SayForOneAsync("hi");

        question.Text.ShouldBe(text);
        (question.SuggestedActions?.Actions?.Count ?? 0).ShouldBe(style == ListStyle.SuggestedAction ? 3 : 0);
        (question.Attachments?.Count ?? 0).ShouldBe(style == ListStyle.HeroCard ? 1 : 0);
    }

    [Fact]
    public async Task A_card_of_the_question_stays_beside_the_card_of_the_choices()
    {
        var options = Colours;
        options.Prompt = (Activity)MessageFactory.Attachment(new HeroCard(title: "paint").ToAttachment(), "which colour?");
        var talk = new Talk(new ChoicePrompt("ask") { Style = ListStyle.HeroCard }, options: options);

        (await talk.SayForOneAsync("hi")).Attachments!.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_validator_refuses_is_asked_again()
    {
        var talk = new Talk(new ChoicePrompt("ask", (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Value == "blue")), options: Colours);

        await talk.SayAsync("hi");
        (await talk.SayAsync("red")).ShouldHaveSingleItem();
        await talk.SayAsync("blue");

        talk.Result.Result.ShouldBeOfType<FoundChoice>().Value.ShouldBe("blue");
    }

    [Fact]
    public async Task The_options_for_recognising_are_obeyed()
    {
        var prompt = new ChoicePrompt("ask") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false } };
        var talk = new Talk(prompt, options: Colours);

        await talk.SayAsync("hi");
        (await talk.SayAsync("2")).ShouldHaveSingleItem();

        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task In_a_one_to_one_chat_in_Teams_suggested_actions_name_their_reader()
    {
        var talk = new Talk(new ChoicePrompt("ask") { Style = ListStyle.SuggestedAction }, Channels.Msteams, Colours);

        (await talk.SayForOneAsync("hi")).SuggestedActions!.To.ShouldBe(["user1"]);
    }

    [Fact]
    public async Task Elsewhere_suggested_actions_are_for_everybody()
    {
        var talk = new Talk(new ChoicePrompt("ask"), Channels.Directline, Colours);

        (await talk.SayForOneAsync("hi")).SuggestedActions!.To.ShouldBeNull();
    }
}
