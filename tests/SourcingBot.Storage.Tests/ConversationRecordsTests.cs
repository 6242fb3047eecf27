using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SourcingBot.BotFramework;
using static SourcingBot.Storage.Tests.Turns;

namespace SourcingBot.Storage.Tests;

public sealed class ConversationRecordsTests : IDisposable
{
    private readonly TemporaryDatabase database = new();
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddDays(20_000));
    private readonly ITurnStore turns;
    private readonly IConversationRecords records;

    public ConversationRecordsTests()
    {
        var services = database.Open(time);
        turns = services.GetRequiredService<ITurnStore>();
        records = services.GetRequiredService<IConversationRecords>();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Conversations_of_every_channel_are_found_by_the_beginning_of_their_id_the_last_active_first()
    {
        await turns.CommitAsync(Commit(Incoming("a", "abc-1"), null, "one", "two"), Token);
        time.Advance(TimeSpan.FromMinutes(1));
        await turns.CommitAsync(Commit(Incoming("a", "abc-2", "msteams"), null, "one"), Token);
        time.Advance(TimeSpan.FromMinutes(1));
        await turns.CommitAsync(Commit(Incoming("a", "xyz"), null, "one"), Token);

        (await records.FindAsync("abc", null, 10, Token)).ShouldBe(
        [
            new ConversationRecord(new ConversationKey("msteams", "abc-2"), DateTimeOffset.UnixEpoch.AddDays(20_000).AddMinutes(1).AddMilliseconds(1), 2),
            new ConversationRecord(new ConversationKey("directline", "abc-1"), DateTimeOffset.UnixEpoch.AddDays(20_000).AddMilliseconds(2), 3),
        ]);
        (await records.FindAsync("", null, 1, Token)).Single().Conversation.ConversationId.ShouldBe("xyz");
        (await records.FindAsync("", "msteams", 10, Token)).Single().Conversation.ConversationId.ShouldBe("abc-2");
        (await records.FindAsync("ABC", null, 10, Token)).ShouldBeEmpty();
        (await records.FindAsync("%", null, 10, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_messages_are_counted_whatever_anything_else_says_and_each_once()
    {
        var join = new Activity { Type = ActivityTypes.ConversationUpdate, Id = "join", Text = """{"type":"message"}""" };
        var reply = (await turns.CommitAsync(Commit(new IncomingTurn(new ConversationKey("directline", "c1"), "join", join), null, "one"), Token)).Logged[1].Id;
        await turns.CommitAsync(Change(Incoming("a"), ActivityOperation.Update, reply, "better"), Token);

        (await records.FindAsync("", null, 10, Token)).Single().Messages.ShouldBe(2);
    }

    [Fact]
    public async Task A_conversation_is_read_whole_and_alone()
    {
        await turns.CommitAsync(Commit(Incoming("a", "c1", "msteams"), null, "one"), Token);
        await turns.CommitAsync(Commit(Incoming("a", "c1"), null, "other"), Token);
        await turns.CommitAsync(Commit(Incoming("b", "c1", "msteams"), null, "two"), Token);

        var read = await records.ReadAsync(new ConversationKey("msteams", "c1"), Token);

        read.Select(activity => activity.IsIncoming).ShouldBe([true, false, true, false]);
        read[3].Json.ShouldContain("\"two\"");
        (await records.ReadAsync(new ConversationKey("msteams", "c2"), Token)).ShouldBeEmpty();
    }
}
