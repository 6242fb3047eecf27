using System.Text.Json;
using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Protocol;

/// <summary>Messages that were changed, deleted or brought back.</summary>
public sealed class EditTests
{
    private readonly Conversation _conversation = new();

    [Fact]
    public async Task The_last_message_changed_is_its_answer_changed()
    {
        await SayAsync("m1", "around 200k dollars");
        var edited = await EditAsync("m1", "around 300k dollars");
        edited.Text.ShouldStartWith("Changed: budget, from 200,000 USD to 300,000 USD.");
        edited.Text.ShouldContain("2 of 4");
        (await _conversation.MemoryAsync()).Sheet[Criterion.Budget].ShouldBe(new BudgetAnswer(new AmountRange(300_000, 300_000, "USD")));
    }

    [Fact]
    public async Task A_bare_answer_is_read_to_the_question_it_answered()
    {
        await SayAsync("m1", "our budget is tight");
        await SayAsync("m2", "6 weeks");
        (await EditAsync("m2", "9 weeks")).Text.ShouldContain("Changed: timeline, from about 6 weeks to about 9 weeks.");
        (await EditAsync("m2", "12 weeks")).Text.ShouldContain("Changed: timeline");
    }

    [Fact]
    public async Task What_could_not_be_read_is_read_again()
    {
        await _conversation.JoinAsync();
        await SayAsync("m1", "florp");
        (await EditAsync("m1", "our budget is tight")).Text.ShouldContain("2 of 4");
    }

    [Fact]
    public async Task An_earlier_message_changed_is_passed_over()
    {
        await SayAsync("m1", "around 200k dollars");
        await SayAsync("m2", "six months");
        (await EditAsync("m1", "around 300k dollars")).Replies.ShouldBeEmpty();
        (await _conversation.MemoryAsync()).Sheet[Criterion.Budget].ShouldBe(new BudgetAnswer(new AmountRange(200_000, 200_000, "USD")));
    }

    [Theory]
    [InlineData("around 200k dollars")]
    [InlineData("Around 200K dollars")]
    [InlineData("")]
    public async Task The_same_words_again_are_no_change(string words)
    {
        await SayAsync("m1", "around 200k dollars");
        (await EditAsync("m1", words)).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_moved_the_conversation_on_without_an_answer_stays()
    {
        await SayAsync("m1", "skip");
        (await EditAsync("m1", "stop")).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_stopped_the_conversation_is_not_asked_again_by_an_edit()
    {
        await SayAsync("m1", "200k dollars. stop");
        var memory = await _conversation.MemoryAsync();
        (memory.Paused, memory.Heard!.Kept).ShouldBe((true, "budget"));
        (await EditAsync("m1", "300k dollars. stop")).Replies.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("messageUpdate", "undeleteMessage")]
    [InlineData("messageDelete", "softDeleteMessage")]
    [InlineData("messageDelete", null)]
    public async Task What_is_deleted_or_brought_back_is_passed_over(string type, string? eventType)
    {
        await SayAsync("m1", "around 200k dollars");
        (await _conversation.TurnAsync(new Activity(type) { Id = "m1", Text = "around 300k dollars", ChannelData = eventType is null ? null : JsonSerializer.SerializeToElement(new { eventType }) })).Replies.ShouldBeEmpty();
        (await _conversation.MemoryAsync()).Sheet.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"editMessage\"")]
    [InlineData("""{"eventType":{}}""")]
    [InlineData("[]")]
    public async Task Channel_data_of_any_shape_do_no_harm(string data)
    {
        await SayAsync("m1", "around 200k dollars");
        await _conversation.TurnAsync(new Activity(ActivityTypes.MessageUpdate) { Id = "m1", Text = "around 300k dollars", ChannelData = JsonDocument.Parse(data).RootElement });
        (await _conversation.MemoryAsync()).Sheet.Count.ShouldBe(1);
    }

    private Task<Exchange> SayAsync(string id, string text)
    {
        _conversation.Time.Advance(TimeSpan.FromSeconds(10));
        return _conversation.TurnAsync(new Activity(ActivityTypes.Message) { Id = id, Text = text });
    }

    private Task<Exchange> EditAsync(string id, string text) => _conversation.TurnAsync(new Activity(ActivityTypes.MessageUpdate)
    {
        Id = id,
        Text = text,
        ChannelData = JsonSerializer.SerializeToElement(new { eventType = "editMessage" }),
    });
}
