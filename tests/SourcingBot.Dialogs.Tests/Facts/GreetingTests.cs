using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Tests.Facts;

public sealed class GreetingTests
{
    private const string Greeting = "Hello, I am the sourcing adviser of AgileTech Vietnam.";

    private readonly Conversation _conversation = new();

    [Fact]
    public async Task A_person_who_joins_is_greeted_and_asked_the_first_question_in_one_message()
    {
        var joined = await _conversation.JoinAsync();
        joined.Replies.ShouldHaveSingleItem();
        joined.Text.ShouldStartWith(Greeting);
        joined.Text.ShouldContain("1 of 4");
    }

    [Fact]
    public async Task Joining_twice_greets_once()
    {
        await _conversation.JoinAsync();
        (await _conversation.JoinAsync()).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_was_greeted_on_joining_is_not_greeted_at_the_first_message()
    {
        await _conversation.JoinAsync();
        (await _conversation.SayAsync("hello")).Text.ShouldNotContain(Greeting);
    }

    [Fact]
    public async Task Where_nobody_tells_of_the_joining_the_first_message_is_greeted_and_a_late_joining_is_silent()
    {
        (await _conversation.SayAsync("hello")).Text.ShouldContain(Greeting);
        (await _conversation.JoinAsync()).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself() =>
        (await _conversation.AddedAsync("bot")).Replies.ShouldBeEmpty();

    [Fact]
    public async Task The_bot_joining_first_and_the_person_later_is_one_greeting()
    {
        await _conversation.AddedAsync("bot");
        (await _conversation.AddedAsync("ann")).Text.ShouldContain(Greeting);
    }

    [Fact]
    public async Task Who_leaves_is_not_spoken_to() =>
        (await _conversation.TurnAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersRemoved = [new ChannelAccount("ann")] })).Replies.ShouldBeEmpty();

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.MessageReaction)]
    [InlineData("somethingNew")]
    public async Task What_is_not_a_message_is_passed_over_in_silence(string type) =>
        (await _conversation.TurnAsync(new Activity { Type = type })).Replies.ShouldBeEmpty();

    [Fact]
    public async Task Starting_over_does_not_greet_again()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("start over");
        (await _conversation.SayAsync("yes")).Text.ShouldNotContain(Greeting);
    }
}
