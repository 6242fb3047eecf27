using Microsoft.Bot.Schema;
using Moq;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Dialogs.Tests.Results;

public sealed class ErasingTests
{
    private static readonly Person Ann = new("directline", "test", "ann");

    private readonly KeptResults _kept = new();

    [Theory]
    [InlineData("delete my data")]
    [InlineData("please delete all my personal data")]
    [InlineData("erase everything you know about me")]
    [InlineData("forget me")]
    [InlineData("can you delete my data please")]
    [InlineData("I want my data deleted")]
    [InlineData("I want you to use my right to be forgotten")]
    public async Task Deletion_is_asked_for_confirmed_and_done(string words)
    {
        var chat = await BeginAsync();

        var asked = await chat.SayAsync(words);
        asked.Text.ShouldContain("deletes everything that is kept of you here");
        asked.Labels.ShouldBe(["Yes", "No"]);
        _kept.Data.Verify(data => data.Erase(It.IsAny<Person>()), Times.Never);

        var done = await chat.SayAsync("yes");
        done.Text.ShouldContain("everything that was kept of you here is deleted");
        done.Buttons.ShouldBeEmpty();
        _kept.Data.Verify(data => data.Erase(Ann), Times.Once);
    }

    [Theory]
    [InlineData("the provider must delete all data after the project")]
    [InlineData("they delete the data after a year")]
    public async Task Data_of_others_is_not_what_is_meant(string words)
    {
        var chat = await BeginAsync();
        await chat.SayAsync("200k dollars");

        (await chat.SayAsync(words)).Text.ShouldNotContain("kept of you here");
    }

    [Theory]
    [InlineData("no")]
    [InlineData("never mind")]
    public async Task Who_does_not_confirm_keeps_everything(string words)
    {
        var chat = await BeginAsync();
        await chat.SayAsync("200k dollars");
        await chat.SayAsync("delete my data");

        (await chat.SayAsync(words)).Text.ShouldContain("Nothing was cleared");

        _kept.Data.Verify(data => data.Erase(It.IsAny<Person>()), Times.Never);
        (await chat.MemoryAsync()).Sheet.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Starting_over_still_clears_the_answers_alone()
    {
        var chat = await BeginAsync();
        await chat.SayAsync("200k dollars");
        await chat.SayAsync("delete my data");
        await chat.SayAsync("no");

        (await chat.SayAsync("start over")).Text.ShouldContain("This clears your answers.");
        (await chat.SayAsync("yes")).Text.ShouldContain("I have cleared your answers.");

        _kept.Data.Verify(data => data.Erase(It.IsAny<Person>()), Times.Never);
    }

    [Fact]
    public async Task Among_several_people_it_says_that_what_was_said_stays()
    {
        var chat = await BeginAsync();
        var group = new ConversationAccount(id: "test", isGroup: true);

        var asked = await chat.TurnAsync(Mentioning("delete my data", group));
        asked.Text.ShouldContain("What was said in this chat stays");
        (await chat.TurnAsync(Mentioning("yes", group))).Text.ShouldContain("still there for everybody");
        _kept.Data.Verify(data => data.Erase(Ann), Times.Once);
    }

    private async Task<Conversation> BeginAsync()
    {
        var chat = new Conversation { Prospects = _kept.Records };
        await chat.JoinAsync();
        return chat;
    }

    private static Activity Mentioning(string text, ConversationAccount group) => new()
    {
        Type = ActivityTypes.Message,
        Text = $"<at>Bot</at> {text}",
        Conversation = group,
        Entities = [new Mention { Mentioned = new ChannelAccount("bot", "Bot"), Text = "<at>Bot</at>" }],
    };
}
