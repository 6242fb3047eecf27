using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public class ConfirmPromptTests
{
    private static PromptOptions Question => new() { Prompt = MessageFactory.Text("start over?"), RetryPrompt = MessageFactory.Text("yes or no?") };

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yes, please!", true)]
    [InlineData("y", true)]
    [InlineData("yep", true)]
    [InlineData("sure thing", true)]
    [InlineData("OK", true)]
    [InlineData("I agree", true)]
    [InlineData("👍", true)]
    [InlineData("no", false)]
    [InlineData("No thanks", false)]
    [InlineData("nope", false)]
    [InlineData("n", false)]
    [InlineData("that's not ok", false)]
    [InlineData("I don't agree", false)]
    [InlineData("👎", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("two", false)]
    [InlineData("the first one", true)]
    public async Task Yes_and_no_are_understood(string answer, bool expected)
    {
        var talk = new Talk(new ConfirmPrompt("ask"), options: Question);

        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
        talk.Result.Result.ShouldBe(expected);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("3")]
    [InlineData("I'm not sure")]
    [InlineData("yes and no")]
    [InlineData("yesterday")]
    [InlineData("notable")]
    public async Task Everything_else_gets_the_retry_prompt(string answer)
    {
        var talk = new Talk(new ConfirmPrompt("ask"), options: Question);

        await talk.SayAsync("hi");

        (await talk.SayAsync(answer)).ShouldBe(["yes or no? (1) Yes or (2) No"]);
    }

    [Fact]
    public async Task Where_the_channel_has_buttons_the_answers_are_buttons()
    {
        var talk = new Talk(new ConfirmPrompt("ask"), Channels.Webchat, Question);

        var question = await talk.SayForOneAsync("hi");

        question.Text.ShouldBe("start over?");
        question.SuggestedActions!.Actions!.Select(action => action.Title).ShouldBe(["Yes", "No"]);
    }

    [Theory]
    [InlineData("Go ahead", true)]
    [InlineData("stop", false)]
    [InlineData("yes", true)]
    public async Task Its_own_words_are_understood_even_without_numbers(string answer, bool expected)
    {
        var prompt = new ConfirmPrompt("ask")
        {
            ConfirmChoices = Tuple.Create(new Choice("Go ahead"), new Choice("Stop")),
            ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false },
        };
        var talk = new Talk(prompt, options: Question);

        (await talk.SayAsync("hi")).ShouldBe(["start over? Go ahead or Stop"]);
        await talk.SayAsync(answer);

        talk.Result.Result.ShouldBe(expected);
    }

    [Fact]
    public async Task Numbers_count_only_where_numbers_are_shown()
    {
        var talk = new Talk(new ConfirmPrompt("ask") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } }, options: Question);

        await talk.SayAsync("hi");

        (await talk.SayAsync("1")).ShouldBe(["yes or no? Yes or No"]);
    }

    [Fact]
    public async Task The_validator_has_the_last_word()
    {
        var talk = new Talk(new ConfirmPrompt("ask", (prompt, _) => Task.FromResult(prompt.Recognized is { Succeeded: true, Value: true })), options: Question);

        await talk.SayAsync("hi");
        (await talk.SayAsync("no")).ShouldHaveSingleItem();
        await talk.SayAsync("yes");

        talk.Result.Result.ShouldBe(true);
    }
}
