using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests.Protocol;

/// <summary>The bot as an app that is installed, renewed and removed.</summary>
public sealed class InstallationTests
{
    private const string Greeting = "Hello, I am the sourcing adviser of AgileTech Vietnam.";

    private readonly Dialogs.Tests.Conversation _conversation = new();

    [Theory]
    [Requirement("T45", "a second event of the same installation greets again, or none of them greets")]
    [InlineData("bot added, installed")]
    [InlineData("installed, bot added")]
    [InlineData("bot added, installed, bot added, installed, bot added, installed")]
    [InlineData("installed, bot added, installed, bot added, installed, bot added")]
    [InlineData("installed, installed, installed")]
    [InlineData("installed, both added")]
    [InlineData("both added, installed")]
    [InlineData("bot added, user added, installed")]
    public async Task One_installation_is_one_welcome(string events)
    {
        var replies = new List<Activity>();
        foreach (var happened in events.Split(", "))
        {
            replies.AddRange((await TellAsync(happened)).Replies);
        }

        Exchange.Plain(replies.ShouldHaveSingleItem().Text!).ShouldStartWith(Greeting);
        (await _conversation.SayAsync("hello")).Text.ShouldNotContain(Greeting);
    }

    [Theory]
    [Requirement("T45", "a new version of the app, or an event nobody knows, is answered")]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    [InlineData("remove")]
    [InlineData("something-new")]
    [InlineData(null)]
    public async Task Any_other_news_of_the_installation_is_silent(string? action) =>
        (await _conversation.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action })).Replies.ShouldBeEmpty();

    [Fact]
    public async Task After_the_removal_nothing_is_remembered()
    {
        await TellAsync("installed");
        await _conversation.SayAsync("our budget is tight");

        await _conversation.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "remove" });

        (await _conversation.MemoryAsync()).Greeted.ShouldBeFalse();
        (await TellAsync("installed")).Text.ShouldStartWith(Greeting);
    }

    [Fact]
    public async Task A_removal_tells_the_store_to_forget_the_whole_conversation()
    {
        var cleanup = new Cleanup();
        await new Dialogs.Tests.Conversation { Cleanup = cleanup }.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "remove" });
        cleanup.Forgotten.ShouldBe([("directline", "test")]);
    }

    [Fact]
    public async Task A_new_version_forgets_nothing()
    {
        await TellAsync("installed");
        await _conversation.SayAsync("our budget is tight");
        await _conversation.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "remove-upgrade" });
        await _conversation.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add-upgrade" });
        (await _conversation.MemoryAsync()).Sheet.Count.ShouldBe(1);
    }

    private Task<Exchange> TellAsync(string happened) => happened switch
    {
        "installed" => _conversation.TurnAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" }),
        "bot added" => _conversation.AddedAsync("bot"),
        "user added" => _conversation.AddedAsync("ann"),
        _ => _conversation.AddedAsync("ann", "bot"),
    };

    private sealed class Cleanup : IConversationCleanup
    {
        public List<(string, string)> Forgotten { get; } = [];

        public void Forget(string channelId, string conversationId) => Forgotten.Add((channelId, conversationId));
    }
}
