using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.BotFramework;
using SourcingBot.DirectLine;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

public sealed class SqliteConversationLogTests : IDisposable
{
    private readonly TemporaryDatabase database = new();
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddDays(20_000));
    private readonly ITurnStore turns;
    private readonly IConversationLog log;

    public SqliteConversationLogTests()
    {
        var services = database.Open(time);
        turns = services.GetRequiredService<ITurnStore>();
        log = services.GetRequiredService<IConversationLog>();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replies_follow_their_message_with_growing_positions_ids_and_times_while_the_clock_stands_still()
    {
        await turns.CommitAsync(Commit(Incoming("a"), null, "one", "two"), Token);
        await turns.CommitAsync(Commit(Incoming("b"), null, "three"), Token);

        var rows = await log.ReadAsync("c1", 0, 100, Token);

        rows.Select(row => row.Position).ShouldBe([1, 2, 3, 4, 5]);
        rows.Select(row => row.Id).ShouldBe(["in-a", "c1|0000002", "c1|0000003", "in-b", "c1|0000005"]);
        rows.Select(row => row.IsIncoming).ShouldBe([true, false, false, true, false]);
        rows.Zip(rows.Skip(1)).ShouldAllBe(pair => pair.First.Timestamp < pair.Second.Timestamp);
    }

    [Fact]
    public async Task Times_grow_also_when_the_clock_goes_back()
    {
        await turns.CommitAsync(Commit(Incoming("a"), null, "one"), Token);
        time.AdjustTime(time.GetUtcNow().AddHours(-1));
        await turns.CommitAsync(Commit(Incoming("b"), null, "two"), Token);

        var rows = await log.ReadAsync("c1", 0, 100, Token);

        rows.Count.ShouldBe(4);
        rows.Zip(rows.Skip(1)).ShouldAllBe(pair => pair.First.Timestamp < pair.Second.Timestamp);
    }

    [Fact]
    public async Task An_activity_accepted_early_keeps_its_place_before_the_replies()
    {
        await turns.AcceptAsync(Incoming("slow"), Token);
        await turns.AcceptAsync(Incoming("next"), Token);
        await turns.CommitAsync(Commit(Incoming("slow"), null, "answer"), Token);

        (await log.ReadAsync("c1", 0, 100, Token)).Select(row => row.Id).ShouldBe(["in-slow", "in-next", "c1|0000003"]);
    }

    [Fact]
    public async Task Reading_goes_on_after_a_watermark_in_pages()
    {
        await turns.CommitAsync(Commit(Incoming("a"), null, "one", "two", "three"), Token);

        (await log.ReadAsync("c1", 1, 2, Token)).Select(row => row.Position).ShouldBe([2, 3]);
        (await log.ReadAsync("c1", 4, 2, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_commit_tells_what_the_log_got_exactly_as_the_log_has_it()
    {
        var first = await turns.CommitAsync(Commit(Incoming("a"), null, "one", "two"), Token);
        var accepted = await turns.AcceptAsync(Incoming("b"), Token);
        var second = await turns.CommitAsync(Commit(Incoming("b"), null, "three"), Token);

        first.Logged.Count.ShouldBe(3);
        (await log.ReadAsync("c1", 0, 100, Token)).ShouldBe([.. first.Logged, .. accepted.Logged, .. second.Logged]);
    }

    [Fact]
    public async Task An_id_that_the_bot_chose_is_kept_so_that_a_message_can_be_replaced()
    {
        var replacement = Reply("new text");
        replacement.Id = "c1|0000002";
        await turns.CommitAsync(Commit(Incoming("a"), null, "old text"), Token);
        await turns.CommitAsync(new TurnCommit(Incoming("b"), [], [WrittenActivity.Of(replacement)]), Token);

        (await log.ReadAsync("c1", 2, 100, Token))[^1].Id.ShouldBe("c1|0000002");
    }

    [Fact]
    public async Task An_update_is_the_new_text_under_the_old_id_and_a_deletion_is_an_activity_that_says_so()
    {
        await turns.CommitAsync(Commit(Incoming("a"), null, "old text"), Token);
        var sent = (await log.ReadAsync("c1", 1, 100, Token)).Single().Id;
        await turns.CommitAsync(Change(Incoming("b"), ActivityOperation.Update, sent, "new text"), Token);
        await turns.CommitAsync(Change(Incoming("c"), ActivityOperation.Delete, sent), Token);

        var seen = (await log.ReadAsync("c1", 1, 100, Token)).Where(row => !row.IsIncoming).Select(row => (row.Id, ActivityJson.Read(row.Json))).ToArray();
        seen.ShouldAllBe(row => row.Id == sent);
        seen.Select(row => (row.Item2.Type, (string?)row.Item2.Text)).ShouldBe([("message", "old text"), ("message", "new text"), ("messageDelete", null)]);
    }

    [Fact]
    public async Task Conversations_are_apart_and_one_that_has_not_begun_is_at_position_0()
    {
        await turns.CommitAsync(Commit(Incoming("a", conversation: "c2"), null, "one"), Token);
        await turns.CommitAsync(Commit(Incoming("a", channel: "msteams"), null, "one"), Token);

        (await log.LastPositionAsync("c1", Token)).ShouldBe(0);
        (await log.ReadAsync("c1", 0, 100, Token)).ShouldBeEmpty();
        (await log.LastPositionAsync("c2", Token)).ShouldBe(2);
    }

    [Theory]
    [InlineData(16777215)]
    [InlineData(16777216)]
    [InlineData(16777217)]
    [InlineData(long.MaxValue)]
    public async Task A_watermark_beyond_the_end_shows_nothing_least_of_all_the_next_conversation(long watermark)
    {
        await turns.CommitAsync(Commit(Incoming("a"), null, "one"), Token);
        await turns.CommitAsync(Commit(Incoming("a", conversation: "c2"), null, "one"), Token);

        (await log.ReadAsync("c1", watermark, 100, Token)).ShouldBeEmpty();
    }

    public void Dispose() => database.Dispose();
}
