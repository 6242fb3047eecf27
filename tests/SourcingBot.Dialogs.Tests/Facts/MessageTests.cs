using System.Text.Json;
using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Facts;

/// <summary>Messages as clients really send them.</summary>
public sealed class MessageTests
{
    private readonly Conversation _conversation = new();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_button_that_sends_its_words_as_a_value_counts_as_if_they_were_typed(string? text)
    {
        await _conversation.JoinAsync();
        await SendAsync(text, "Our budget is tight");
        await SendAsync(text, JsonSerializer.SerializeToElement("Shared control"));

        var sheet = (await _conversation.MemoryAsync()).Sheet;
        sheet[Criterion.Budget].ShouldBe(new BudgetAnswer(Stance: "tight"));
        sheet[Criterion.Control].ShouldBe(new ChoiceAnswer(Criterion.Control, "shared"));
    }

    [Fact]
    public async Task What_is_typed_counts_before_a_value()
    {
        await _conversation.JoinAsync();
        await SendAsync("Our budget is tight", "We have room to invest");
        (await _conversation.MemoryAsync()).Sheet[Criterion.Budget].ShouldBe(new BudgetAnswer(Stance: "tight"));
    }

    [Fact]
    public async Task A_message_with_nothing_to_read_is_asked_again()
    {
        await _conversation.JoinAsync();
        (await SendAsync(null, null)).Text.ShouldContain("1 of 4");
        (await SendAsync(null, new { budget = "tight" })).Text.ShouldContain("1 of 4");
        (await SendAsync(null, JsonSerializer.SerializeToElement(new { budget = "tight" }))).Text.ShouldContain("1 of 4");
        (await _conversation.MemoryAsync()).Sheet.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tlh-Qo")]
    [InlineData("x")]
    [InlineData("not a locale at all")]
    [InlineData("")]
    public async Task A_locale_that_nobody_knows_does_not_stop_the_conversation(string locale)
    {
        var reply = await _conversation.TurnAsync(new Activity { Type = ActivityTypes.Message, Text = "around 200k dollars", Locale = locale });
        reply.Text.ShouldContain("200,000 USD");
    }

    [Fact]
    public async Task The_same_message_twice_is_the_same_answer_once()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("around 200k dollars");
        var again = await _conversation.SayAsync("around 200k dollars");

        again.Text.ShouldContain("Kept: budget, 200,000 USD.");
        again.Text.ShouldContain("2 of 4");
        (await _conversation.MemoryAsync()).Trail.ShouldBe(["budget"]);
    }

    [Fact]
    public async Task Of_two_messages_in_a_row_the_second_finishes_what_the_first_began()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("our budget is tight");
        await _conversation.SayAsync("about 120k euros I think");

        (await _conversation.MemoryAsync()).Sheet[Criterion.Budget].ShouldBe(new BudgetAnswer(new AmountRange(120_000, 120_000, "EUR")));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("why? ")]
    [InlineData("what is offshoring, ")]
    [InlineData("is it? ")]
    [InlineData("1k-")]
    [InlineData("((((")]
    [InlineData("> - ")]
    [InlineData("\U0001F680")]
    [InlineData("\0\u202e")]
    public async Task Eight_thousand_characters_of_junk_are_answered_like_any_message(string piece)
    {
        await _conversation.JoinAsync();
        var reply = await _conversation.SayAsync(string.Concat(Enumerable.Repeat(piece, 8_000 / piece.Length)));

        reply.Replies.ShouldHaveSingleItem().Text!.Length.ShouldBeLessThan(4_000);
        reply.Text.ShouldContain("of 4");
    }

    [Fact]
    public async Task Half_a_character_is_answered_like_any_message()
    {
        await _conversation.JoinAsync();
        (await _conversation.SayAsync("about 200k \ud83d dollars")).Text.ShouldContain("of 4");
    }

    private Task<Exchange> SendAsync(string? text, object? value) =>
        _conversation.TurnAsync(new Activity { Type = ActivityTypes.Message, Text = text, Value = value });
}
