using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Dialogs;

public sealed class NumberPromptTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData("-7", -7)]
    [InlineData("we are 1,250 people", 1250)]
    [InlineData("$500", 500)]
    [InlineData("I've run 5km", 5)]
    [InlineData("3.14", 3.14)]
    [InlineData("1.5 million", 1_500_000)]
    [InlineData("two hundred and six thousand and eleven", 206_011)]
    [InlineData("thirty-five, I think", 35)]
    [InlineData("zero", 0)]
    [InlineData("1,2", 1)]
    [InlineData("2026-11", 2026)]
    public async Task The_first_number_is_taken(string said, double expected)
    {
        var talk = new Talk(new NumberPrompt<double>("n"), options: new PromptOptions { Prompt = MessageFactoryText("How many?") });

        await talk.SayAsync("hi");
        await talk.SayAsync(said);

        talk.Result.Result.ShouldBe(expected);
    }

    [Theory]
    [InlineData("a few")]
    [InlineData("dollars")]
    [InlineData("3.5")]
    [InlineData("3 billion")]
    [InlineData("99999999999999999999999999999999999")]
    public async Task What_is_no_whole_number_of_that_size_is_asked_again(string said)
    {
        var talk = new Talk(new NumberPrompt<int>("n"), options: new PromptOptions { Prompt = MessageFactoryText("How many?"), RetryPrompt = MessageFactoryText("A number, please.") });

        await talk.SayAsync("hi");
        (await talk.SayAsync(said)).ShouldBe(["A number, please."]);
        await talk.SayAsync("12");

        talk.Result.Result.ShouldBe(12);
    }

    [Fact]
    public void Other_types_are_refused_at_once() => Should.Throw<NotSupportedException>(() => new NumberPrompt<short>("n"));

    [Fact]
    public async Task An_attachment_prompt_takes_a_file_and_nothing_else()
    {
        var talk = new Talk(new AttachmentPrompt("a"), options: new PromptOptions { Prompt = MessageFactoryText("A picture?") });

        await talk.SayAsync("hi");
        (await talk.SayAsync("which?")).ShouldBe(["A picture?"]);
        await talk.SendAsync(new Activity(ActivityTypes.Message) { Attachments = [new Attachment("image/png", "https://example.org/a.png")] });

        talk.Result.Result.ShouldBeAssignableTo<IList<Attachment>>()!.ShouldHaveSingleItem().ContentType.ShouldBe("image/png");
    }

    private static Activity MessageFactoryText(string text) => Microsoft.Bot.Builder.MessageFactory.Text(text);
}
