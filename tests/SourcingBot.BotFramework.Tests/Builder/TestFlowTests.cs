using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework.Tests.Builder;

public sealed class TestFlowTests
{
    [Fact]
    public Task A_flow_tells_a_conversation() => Flow()
        .Send("one").AssertReply("echo one")
        .Test("two", "echo two")
        .Test("three", reply => reply.AsMessageActivity()!.Text.ShouldBe("echo three"))
        .Send("four").AssertReplyOneOf(["echo 4", "echo four"])
        .Send("five").AssertReplyContains("five")
        .Send("silence").AssertNoReply(timeout: 1)
        .StartTestAsync();

    [Fact]
    public async Task A_wrong_reply_is_an_error_that_shows_both()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(Flow().Send("one").AssertReply("echo two").StartTestAsync());
        error.Message.ShouldContain("echo one");
        error.Message.ShouldContain("echo two");
    }

    [Fact]
    public async Task A_missing_reply_an_unexpected_one_and_one_not_among_the_candidates_are_errors()
    {
        await Should.ThrowAsync<InvalidOperationException>(Flow().Send("silence").AssertReply("x", timeout: 1).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(Flow().Send("one").AssertNoReply(timeout: 1).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(Flow().Send("one").AssertReplyOneOf(["a", "b"]).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(Flow().Send("one").AssertReply(new Activity(ActivityTypes.Event)).StartTestAsync());
    }

    [Fact]
    public Task What_the_bot_throws_comes_out_of_the_flow() =>
        Should.ThrowAsync<InvalidDataException>(new TestFlow(new TestAdapter(), (_, _) => throw new InvalidDataException()).Send("x").StartTestAsync());

    [Fact]
    public Task Somebody_can_join() =>
        new TestFlow(new TestAdapter(), (turn, cancellation) => turn.SendActivityAsync("welcome " + turn.Activity.MembersAdded!.Single().Id, cancellationToken: cancellation))
            .SendConversationUpdate().AssertReply("welcome user1").StartTestAsync();

    [Fact]
    public Task A_transcript_can_be_played() => Flow().Test(
    [
        new Activity(ActivityTypes.Message) { From = new ChannelAccount(role: RoleTypes.User), Text = "one" },
        new Activity(ActivityTypes.Message) { From = new ChannelAccount(role: RoleTypes.Bot), Text = "echo one" },
    ]).StartTestAsync();

    [Fact]
    public async Task Replies_can_be_taken_one_by_one()
    {
        var adapter = new TestAdapter();
        var waiting = adapter.GetNextReplyAsync(TestContext.Current.CancellationToken);
        await adapter.SendTextToBotAsync("x", Echo, TestContext.Current.CancellationToken);
        (await waiting).AsMessageActivity()!.Text.ShouldBe("echo x");
        adapter.GetNextReply().ShouldBeNull();
    }

    private static TestFlow Flow() => new(new TestAdapter(), Echo);

    private static Task Echo(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.Activity.Text == "silence" ? Task.CompletedTask : turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: cancellationToken);
}
