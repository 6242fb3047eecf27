using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

/// <summary>What every store of turns promises. A new store inherits this class and says how it is opened.</summary>
public abstract class TurnStoreContract
{
    /// <summary>The same data each time, as after a restart.</summary>
    protected abstract ITurnStore Open();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static ConversationKey Teams { get; } = new("msteams", "c1");

    [Fact]
    public async Task A_new_turn_is_committed_under_the_id_of_its_activity()
    {
        var result = await Open().CommitAsync(Commit(Incoming("a")), Token);

        (result.Outcome, result.ActivityId).ShouldBe((CommitOutcome.Committed, "in-a"));
    }

    [Fact]
    public async Task The_second_delivery_of_a_committed_activity_changes_nothing_and_gets_the_first_id()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a", channel: "msteams"), [new("s", "{}", 0)], "hello"), Token);

        var again = Incoming("a", channel: "msteams");
        again.Activity.Id = "another";
        var result = await store.CommitAsync(Commit(again, [new("s", """{"changed":true}""", 1)], "hello again"), Token);

        (result.Outcome, result.ActivityId, result.Logged.Count).ShouldBe((CommitOutcome.Duplicate, "in-a", 0));
        (await store.ReadStateAsync(["s"], Token))["s"].ShouldBe(new StoredState("{}", 1));
        (await store.ReadOutboxAsync(Token)).Select(entry => entry.Activity.Text).ShouldBe(["hello"]);
    }

    [Fact]
    public async Task Delivery_keys_are_unique_only_within_their_conversation_and_channel()
    {
        var store = Open();
        IncomingTurn[] turns = [Incoming("a"), Incoming("a", conversation: "c2"), Incoming("a", channel: "msteams")];

        foreach (var turn in turns)
        {
            (await store.CommitAsync(Commit(turn), Token)).Outcome.ShouldBe(CommitOutcome.Committed);
        }
    }

    [Fact]
    public async Task An_accepted_activity_waits_for_its_turn_also_after_a_restart()
    {
        await Open().AcceptAsync(Incoming("first"), Token);
        await Open().AcceptAsync(Incoming("second", conversation: "c2"), Token);

        var waiting = await Open().ReadAcceptedAsync(Token);

        waiting.Select(turn => (turn.Conversation, turn.DeliveryKey, turn.Activity.Text)).ShouldBe(
        [
            (new ConversationKey("directline", "c1"), "first", "first"),
            (new ConversationKey("directline", "c2"), "second", "second"),
        ]);
    }

    [Fact]
    public async Task An_activity_is_accepted_once()
    {
        var store = Open();
        var first = await store.AcceptAsync(Incoming("a"), Token);
        var second = await store.AcceptAsync(Incoming("a"), Token);

        (first.Outcome, first.ActivityId).ShouldBe((CommitOutcome.Committed, "in-a"));
        (second.Outcome, second.ActivityId, second.Logged.Count).ShouldBe((CommitOutcome.Duplicate, "in-a", 0));
        (await store.ReadAcceptedAsync(Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_committed_activity_is_not_accepted_again()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a")), Token);

        (await store.AcceptAsync(Incoming("a"), Token)).Outcome.ShouldBe(CommitOutcome.Duplicate);
        (await store.ReadAcceptedAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_turn_of_an_accepted_activity_commits_once()
    {
        var store = Open();
        await store.AcceptAsync(Incoming("a"), Token);

        (await store.CommitAsync(Commit(Incoming("a"), [new("s", "{}", 0)], "hello"), Token)).Outcome.ShouldBe(CommitOutcome.Committed);
        (await store.ReadAcceptedAsync(Token)).ShouldBeEmpty();
        (await store.CommitAsync(Commit(Incoming("a")), Token)).Outcome.ShouldBe(CommitOutcome.Duplicate);
    }

    [Fact]
    public async Task The_turn_of_an_accepted_activity_ends_also_when_somebody_only_typed()
    {
        var store = Open();
        var typing = Incoming("a");
        typing.Activity.Type = ActivityTypes.Typing;
        await store.AcceptAsync(typing, Token);

        (await store.CommitAsync(Commit(typing), Token)).Outcome.ShouldBe(CommitOutcome.Committed);
        (await store.ReadAcceptedAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stale_turn_leaves_nothing_behind_and_can_run_again()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a"), [new("s", "1", 0)]), Token);

        // The first document is written before the second turns out to be stale.
        var stale = await store.CommitAsync(Commit(Incoming("b", channel: "msteams"), [new("t", "1", 0), new("s", "2", 0)], "lost"), Token);

        stale.Outcome.ShouldBe(CommitOutcome.Stale);
        (await store.ReadStateAsync(["s", "t"], Token)).ShouldBe(new Dictionary<string, StoredState> { ["s"] = new("1", 1) });
        (await store.ReadOutboxAsync(Token)).ShouldBeEmpty();
        (await store.CommitAsync(Commit(Incoming("b", channel: "msteams"), [new("s", "2", 1)]), Token)).Outcome.ShouldBe(CommitOutcome.Committed);
    }

    [Fact]
    public async Task A_stale_turn_of_an_accepted_activity_stays_accepted()
    {
        var store = Open();
        await store.AcceptAsync(Incoming("a"), Token);

        (await store.CommitAsync(Commit(Incoming("a"), [new("s", "1", 7)]), Token)).Outcome.ShouldBe(CommitOutcome.Stale);
        (await store.ReadAcceptedAsync(Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_version_grows_with_every_write()
    {
        var store = Open();
        for (var version = 0; version < 3; version++)
        {
            await store.CommitAsync(Commit(Incoming($"k{version}"), [new("s", $"{version}", version)]), Token);
        }

        (await Open().ReadStateAsync(["s", "missing"], Token)).ShouldBe(new Dictionary<string, StoredState> { ["s"] = new("2", 3) });
    }

    [Fact]
    public async Task A_removed_document_is_not_there_and_its_old_versions_never_come_back()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a"), [new("s", "1", 0)]), Token);
        await store.CommitAsync(Commit(Incoming("b"), [new("s", null, 1)]), Token);

        (await store.ReadStateAsync(["s"], Token)).ShouldBeEmpty();

        await store.CommitAsync(Commit(Incoming("c"), [new("s", "2", 0)]), Token);
        // Somebody read version 1 before the removal and commits only now.
        (await store.CommitAsync(Commit(Incoming("d"), [new("s", "old", 1)]), Token)).Outcome.ShouldBe(CommitOutcome.Stale);
        (await store.ReadStateAsync(["s"], Token))["s"].Json.ShouldBe("2");
    }

    [Fact]
    public async Task Removing_what_is_not_there_succeeds_and_removing_what_appeared_meanwhile_is_stale()
    {
        var store = Open();
        (await store.CommitAsync(Commit(Incoming("a"), [new("s", null, 0)]), Token)).Outcome.ShouldBe(CommitOutcome.Committed);
        await store.CommitAsync(Commit(Incoming("b"), [new("s", "1", 0)]), Token);

        (await store.CommitAsync(Commit(Incoming("c"), [new("s", null, 0)]), Token)).Outcome.ShouldBe(CommitOutcome.Stale);
    }

    [Fact]
    public async Task Replies_of_other_channels_wait_in_order_until_they_are_marked_delivered()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a", channel: "msteams"), null, "one", "two"), Token);
        await store.CommitAsync(Commit(Incoming("b", channel: "msteams"), null, "three"), Token);

        var outbox = await Open().ReadOutboxAsync(Token);
        outbox.Select(entry => entry.Activity.Text).ShouldBe(["one", "two", "three"]);
        outbox.Select(entry => entry.Position).ShouldBeInOrder(SortDirection.Ascending);
        outbox.ShouldAllBe(entry => !string.IsNullOrEmpty(entry.Activity.Id));

        await store.MarkDeliveredAsync(outbox[0].Conversation, outbox[0].Position, null, Token);
        (await Open().ReadOutboxAsync(Token)).Select(entry => entry.Activity.Text).ShouldBe(["two", "three"]);
    }

    [Fact]
    public async Task The_outbox_of_one_conversation_holds_what_waits_in_it_and_nothing_else()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a", channel: "msteams"), null, "one", "two"), Token);
        await store.CommitAsync(Commit(Incoming("a", conversation: "c2", channel: "msteams"), null, "elsewhere"), Token);
        await store.CommitAsync(Commit(Incoming("a", channel: "slack"), null, "on another channel"), Token);

        var outbox = await Open().ReadOutboxAsync(Teams, Token);
        outbox.StoppedBecause.ShouldBeNull();
        outbox.Entries.Select(entry => (entry.Conversation, entry.Activity.Text)).ShouldBe([(Teams, "one"), (Teams, "two")]);
        (await store.ReadOutboxAsync(new ConversationKey("msteams", "unknown"), Token)).Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Changes_of_what_was_sent_wait_among_the_replies_under_the_id_that_the_channel_told()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a", channel: "msteams"), null, "one"), Token);
        var sent = (await store.ReadOutboxAsync(Teams, Token)).Entries.Single();
        await store.MarkDeliveredAsync(Teams, sent.Position, "1795", Token);
        await store.CommitAsync(Change(Incoming("b", channel: "msteams"), ActivityOperation.Update, sent.Activity.Id!, "better"), Token);
        await store.CommitAsync(Change(Incoming("c", channel: "msteams"), ActivityOperation.Delete, sent.Activity.Id!), Token);

        var changes = (await Open().ReadOutboxAsync(Teams, Token)).Entries;
        changes.Select(entry => (entry.Operation, entry.TargetId, entry.Activity.Type, (string?)entry.Activity.Text)).ShouldBe(
        [
            (ActivityOperation.Update, "1795", "message", "better"),
            (ActivityOperation.Delete, "1795", "messageDelete", null!),
        ]);
        changes.ShouldAllBe(entry => entry.Activity.Id == sent.Activity.Id);
        (await store.ReadOutboxAsync(Token)).Select(entry => (entry.Operation, entry.TargetId)).ShouldBe(changes.Select(entry => (entry.Operation, entry.TargetId)));
    }

    [Fact]
    public async Task What_the_channel_told_no_id_of_has_none_and_an_id_that_is_not_ours_is_the_channels()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a", channel: "msteams"), null, "one"), Token);
        await store.CommitAsync(Commit(Incoming("a", conversation: "c2", channel: "msteams"), null, "two"), Token);
        var outbox = await store.ReadOutboxAsync(Token);
        await store.MarkDeliveredAsync(outbox[0].Conversation, outbox[0].Position, null, Token);
        await store.MarkDeliveredAsync(outbox[1].Conversation, outbox[1].Position, "1795", Token);
        await store.CommitAsync(Change(Incoming("b", channel: "msteams"), ActivityOperation.Update, outbox[0].Activity.Id!, "better"), Token);
        // Of another conversation: not an id that this one has.
        await store.CommitAsync(Change(Incoming("c", channel: "msteams"), ActivityOperation.Update, outbox[1].Activity.Id!, "better"), Token);
        // What a user said is not the bot's to change, whatever its id.
        await store.CommitAsync(Change(Incoming("d", channel: "msteams"), ActivityOperation.Delete, "in-a"), Token);

        (await Open().ReadOutboxAsync(Teams, Token)).Entries.Select(entry => entry.TargetId).ShouldBe([null, outbox[1].Activity.Id, "in-a"]);
    }

    [Fact]
    public async Task A_conversation_that_its_channel_stopped_stays_so_until_somebody_speaks_there()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a", channel: "msteams"), null, "one"), Token);
        await store.CommitAsync(Commit(Incoming("a", conversation: "c2", channel: "msteams"), null, "two"), Token);
        await store.StopConversationAsync(Teams, "BotNotInConversationRoster", Token);

        (await Open().ReadOutboxAsync(Teams, Token)).StoppedBecause.ShouldBe("BotNotInConversationRoster");
        (await store.ReadOutboxAsync(new ConversationKey("msteams", "c2"), Token)).StoppedBecause.ShouldBeNull();

        await store.CommitAsync(Commit(Typed("b", ActivityTypes.ConversationUpdate), null, "goodbye"), Token);
        await store.AcceptAsync(Typed("c", ActivityTypes.InstallationUpdate, "remove"), Token);
        (await Open().ReadOutboxAsync(Teams, Token)).StoppedBecause.ShouldNotBeNull();

        await store.AcceptAsync(Typed("d", ActivityTypes.InstallationUpdate, "add"), Token);
        (await Open().ReadOutboxAsync(Teams, Token)).StoppedBecause.ShouldBeNull();

        await store.StopConversationAsync(Teams, "again", Token);
        await store.CommitAsync(Commit(Typed("e", ActivityTypes.Message)), Token);
        (await Open().ReadOutboxAsync(Teams, Token)).StoppedBecause.ShouldBeNull();
    }

    [Fact]
    public async Task Replies_on_Direct_Line_are_read_by_clients_and_not_sent()
    {
        var store = Open();
        await store.CommitAsync(Commit(Incoming("a"), null, "one"), Token);

        (await store.ReadOutboxAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_fields_survive()
    {
        var turn = new IncomingTurn(
            new ConversationKey("directline", "c1"), "a", ActivityJson.Read("""{"type":"message","id":"x","newField":{"a":[1,2.50,"é"]},"channelData":{"z":1}}"""));
        await Open().AcceptAsync(turn, Token);

        var read = (await Open().ReadAcceptedAsync(Token))[0].Activity;

        ActivityJson.Write(read).ShouldBe(ActivityJson.Write(turn.Activity));
    }

    [Fact]
    [Requirement("R34", "a write on a stale version is taken, so that one of two turns is lost")]
    public async Task A_thousand_parallel_increments_count_to_a_thousand()
    {
        ITurnStore[] stores = [Open(), Open()];
        await Parallel.ForAsync(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Token }, async (i, token) =>
        {
            var store = stores[i % 2];
            CommitResult result;
            do
            {
                var state = (await store.ReadStateAsync(["count"], token)).GetValueOrDefault("count") ?? new StoredState("0", 0);
                result = await store.CommitAsync(Commit(Incoming($"{i}"), [new("count", $"{int.Parse(state.Json) + 1}", state.Version)]), token);
            }
            while (result.Outcome == CommitOutcome.Stale);

            result.Outcome.ShouldBe(CommitOutcome.Committed);
        });

        (await stores[0].ReadStateAsync(["count"], Token))["count"].ShouldBe(new StoredState("1000", 1000));
    }

    [Fact]
    [Requirement("R29", "two deliveries at once are both committed")]
    public async Task Many_parallel_deliveries_of_one_activity_are_one()
    {
        var store = Open();
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => store.CommitAsync(Commit(Incoming("a"), null, "hello"), Token)));

        results.Count(result => result.Outcome == CommitOutcome.Committed).ShouldBe(1);
        results.Count(result => result.Outcome == CommitOutcome.Duplicate).ShouldBe(49);
    }

    private static IncomingTurn Typed(string key, string type, string? action = null)
    {
        var activity = Incoming(key, channel: "msteams").Activity;
        activity.Type = type;
        activity.Action = action;
        return new IncomingTurn(Teams, key, activity);
    }
}
