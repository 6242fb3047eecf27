using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Facts;

/// <summary>Of two messages in one breath the second may say more to the first, or correct it.</summary>
public sealed class SecondThoughtTests
{
    private readonly Conversation _conversation = new();

    [Theory]
    [InlineData("dollars", "USD", null)]
    [InlineData("dollars I mean", "USD", null)]
    [InlineData("euros", "EUR", null)]
    [InlineData("per year", null, "year")]
    [InlineData("month", null, null)]
    [InlineData("purple", null, null)]
    [InlineData("yes", null, null)]
    public async Task A_currency_or_a_rate_belongs_to_the_amount_just_named(string words, string? currency, string? per)
    {
        await SayAsync("around 200k");
        await _conversation.SayAtOnceAsync(words);
        (await _conversation.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(new BudgetAnswer(new AmountRange(200_000, 200_000, currency, per))));
    }

    [Theory]
    [InlineData("at most", null, 182)]
    [InlineData("no, 9 months", 274, 274)]
    [InlineData("sorry, 9 months", 274, 274)]
    [InlineData("make it 9 months", 274, 274)]
    [InlineData("purple", 182, 182)]
    [InlineData("9", 182, 182)]
    public async Task A_bound_or_a_correction_belongs_to_the_time_just_named(string words, int? min, int max)
    {
        await SayAsync("Our budget is tight", "6 months");
        await _conversation.SayAtOnceAsync(words);
        (await _conversation.MemoryAsync()).Sheet[Criterion.Timeline].ShouldBe(new TimelineAnswer(min, max));
    }

    [Fact]
    public async Task What_was_kept_longer_ago_gets_no_word_more()
    {
        await SayAsync("around 200k", "what is offshoring?");
        await _conversation.SayAsync("dollars");
        (await _conversation.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(new BudgetAnswer(new AmountRange(200_000, 200_000))));
    }

    [Fact]
    public async Task What_answers_the_next_question_is_no_second_thought()
    {
        await SayAsync("Our budget is tight", "6 months");
        await _conversation.SayAtOnceAsync("close control");
        (await _conversation.MemoryAsync()).Sheet.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_correction_long_after_changes_the_one_answer_it_fits()
    {
        await SayAsync("Our budget is tight", "6 months", "Shared control", "hello");
        (await _conversation.SayAsync("make it 9 months")).Text.ShouldStartWith("Changed: timeline, from about 6 months to about 9 months. 4 of 4");
    }

    [Fact]
    public async Task A_correction_that_fits_two_answers_changes_neither()
    {
        await SayAsync("Our budget is tight", "6 months", "we need the team for 2 years", "hello");
        var before = (await _conversation.MemoryAsync()).Sheet;
        before.IsAnswered(Criterion.Commitment).ShouldBeTrue();

        var reply = await _conversation.SayAsync("make it 9 months");
        (await _conversation.MemoryAsync()).Sheet.ShouldBe(before);
        reply.Text.ShouldContain("Which answer do you want to change?");
        reply.Labels.ShouldContain("Change my commitment");
    }

    [Fact]
    public async Task A_correction_that_names_its_answer_changes_that_one()
    {
        await SayAsync("Our budget is tight", "6 months", "we need the team for 2 years", "hello", "no, the timeline is 9 months");
        (await _conversation.MemoryAsync()).Sheet[Criterion.Timeline].ShouldBe(new TimelineAnswer(274, 274));
        (await _conversation.MemoryAsync()).Sheet[Criterion.Commitment].ShouldBe(new CommitmentAnswer(24, 24));
    }

    [Fact]
    public async Task A_correction_of_a_time_is_about_the_commitment_where_no_timeline_is_known()
    {
        await SayAsync("Our budget is tight", "skip", "we need the team for 2 years", "hello", "make it 9 months");
        (await _conversation.MemoryAsync()).Sheet.IsAnswered(Criterion.Timeline).ShouldBeFalse();
        (await _conversation.MemoryAsync()).Sheet[Criterion.Commitment].ShouldBe(new CommitmentAnswer(9, 9));
    }

    [Fact]
    public async Task A_correction_right_after_the_commitment_is_about_the_commitment()
    {
        await SayAsync("Our budget is tight", "6 months", "we need the team for 2 years");
        await _conversation.SayAtOnceAsync("no, 3 years");
        (await _conversation.MemoryAsync()).Sheet[Criterion.Commitment].ShouldBe(new CommitmentAnswer(36, 36));
        (await _conversation.MemoryAsync()).Sheet[Criterion.Timeline].ShouldBe(new TimelineAnswer(182, 182));
    }

    private async Task SayAsync(params string[] messages)
    {
        await _conversation.JoinAsync();
        foreach (var words in messages)
        {
            await _conversation.SayAsync(words);
        }
    }
}
