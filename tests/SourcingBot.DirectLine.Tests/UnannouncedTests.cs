using Microsoft.Bot.Schema;

namespace SourcingBot.DirectLine.Tests;

/// <summary>What the channel must not tell the bot.</summary>
public sealed class UnannouncedTests
{
    [Fact]
    [Requirement("A4102", "a new name of somebody is told as a change of members")]
    [Requirement("A4103", "a topic or a history is told of that nobody changed")]
    [Requirement("A5701", "the beginning of a conversation is told as an installation")]
    [Requirement("A5901", "the bot is told of its own update")]
    public async Task The_bot_hears_of_the_beginning_once_and_of_nothing_that_did_not_happen()
    {
        await using var host = await TestHost.StartAsync();
        var page = await host.OpenPageAsync();
        await page.StartAsync();
        await page.SayAsync("draft");
        using var renamed = await page.PostAsync(page.Activities, new { type = "message", text = "change", from = new { id = page.UserId, name = "A new name" } });

        host.Bot.Seen.Select(activity => activity.Type).ShouldBe([ActivityTypes.ConversationUpdate, ActivityTypes.Message, ActivityTypes.Message]);
        var begun = host.Bot.Seen.First();
        (begun.TopicName, begun.HistoryDisclosed).ShouldBe((null, null));
        begun.MembersAdded!.Select(member => member.Id).ShouldBeUnique();
    }
}
