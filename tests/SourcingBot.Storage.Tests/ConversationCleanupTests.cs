using SourcingBot.BotFramework;
using SourcingBot.Storage.Sqlite;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

public sealed class ConversationCleanupTests : IDisposable
{
    private static readonly string[] OfConversation = ["msteams/conversations/a", "msteams/conversations/a/users/ann", "msteams/conversations/a/users/bea"];
    private static readonly string[] OfOthers = ["msteams/conversations/ab", "msteams/conversations/ab/users/ann", "msteams/conversations/A/users/ann", "slack/conversations/a/users/ann", "msteams/users/ann"];

    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_forgotten_conversation_leaves_no_state_and_nothing_to_deliver_and_others_are_untouched()
    {
        var turns = _database.OpenTurns();
        await turns.CommitAsync(Commit(Incoming("1", "a", "msteams"), [.. OfConversation.Concat(OfOthers).Select(key => new StateWrite(key, "{}", 0))], "to a"), Token);
        await turns.CommitAsync(Commit(Incoming("1", "ab", "msteams"), null, "to ab"), Token);

        await turns.CommitAsync(new TurnCommit(Incoming("2", "a", "msteams"), [new StateWrite(OfConversation[1], null, 1)], [], [new ForgottenConversation("msteams", "a")]), Token);

        (await turns.ReadStateAsync([.. OfConversation, .. OfOthers], Token)).Keys.ShouldBe(OfOthers, ignoreOrder: true);
        (await turns.ReadOutboxAsync(Token)).Select(entry => entry.Activity.Text).ShouldBe(["to ab"]);
    }

    [Fact]
    public async Task The_threads_of_a_forgotten_channel_are_forgotten_too()
    {
        var turns = _database.OpenTurns();
        string[] keys = ["msteams/conversations/a;messageid=1", "msteams/conversations/a;messageid=1/users/ann", "msteams/conversations/b;messageid=1/users/ann"];
        await turns.CommitAsync(Commit(Incoming("1", "a;messageid=1", "msteams"), [.. keys.Select(key => new StateWrite(key, "{}", 0))], "to a"), Token);
        await turns.CommitAsync(Commit(Incoming("1", "b;messageid=1", "msteams"), null, "to b"), Token);

        await turns.CommitAsync(new TurnCommit(Incoming("2", "a", "msteams"), [], [], [new ForgottenConversation("msteams", "a")]), Token);

        (await turns.ReadStateAsync(keys, Token)).Keys.ShouldBe([keys[2]]);
        (await turns.ReadOutboxAsync(Token)).Select(entry => entry.Activity.Text).ShouldBe(["to b"]);
    }

    [Fact]
    public async Task A_turn_that_read_the_state_before_it_was_forgotten_is_stale()
    {
        var turns = _database.OpenTurns();
        await turns.CommitAsync(Commit(Incoming("1", "a", "msteams"), [new StateWrite(OfConversation[1], "{}", 0)]), Token);
        await turns.CommitAsync(new TurnCommit(Incoming("2", "a", "msteams"), [], [], [new ForgottenConversation("msteams", "a")]), Token);

        (await turns.CommitAsync(Commit(Incoming("3", "a", "msteams"), [new StateWrite(OfConversation[1], "{}", 1)]), Token)).Outcome.ShouldBe(CommitOutcome.Stale);
    }

    public void Dispose() => _database.Dispose();
}
