using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Facts;

public sealed class WelcomeBackTests
{
    private readonly Conversation _conversation = new();

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(24 * 40, true)]
    public async Task Only_a_long_silence_is_worth_a_welcome(int hours, bool isWelcomed)
    {
        await AnswerAsync("Our budget is tight", "six months", "Shared control");
        var reply = await _conversation.SayAfterAsync(TimeSpan.FromHours(hours), "hello");
        reply.Text.StartsWith("Welcome back; you had answered 3 of 4. 4 of 4 · What kind of data", StringComparison.Ordinal).ShouldBe(isWelcomed);
    }

    [Fact]
    public async Task The_message_that_breaks_the_silence_is_taken()
    {
        await AnswerAsync("Our budget is tight");
        var reply = await _conversation.SayAfterAsync(TimeSpan.FromDays(2), "six months");
        reply.Text.ShouldStartWith("Welcome back; you had answered 1 of 4. Noted: timeline, about 6 months. 3 of 4");
    }

    [Fact]
    public async Task One_is_welcomed_once()
    {
        await AnswerAsync("Our budget is tight");
        await _conversation.SayAfterAsync(TimeSpan.FromDays(2), "hello");
        (await _conversation.SayAsync("hello")).Text.ShouldNotContain("Welcome back");
    }

    [Fact]
    public async Task Who_answered_nothing_is_not_told_so()
    {
        await AnswerAsync();
        (await _conversation.SayAfterAsync(TimeSpan.FromDays(2), "hello")).Text.ShouldStartWith("Welcome back. 1 of 4");
    }

    [Fact]
    public async Task After_the_advice_it_is_named()
    {
        await AnswerAsync("Our budget is tight", "As soon as possible", "Hands off, just deliver results", "Public data only");
        var reply = await _conversation.SayAfterAsync(TimeSpan.FromDays(2), "hello");
        reply.Text.ShouldBe("Welcome back. My advice to you was: Offshore outsourcing. What would you like to do next?");
    }

    [Fact]
    public async Task Opening_the_page_again_after_days_is_enough_and_soon_after_is_silent()
    {
        await AnswerAsync("Our budget is tight");
        (await _conversation.JoinAsync()).Replies.ShouldBeEmpty();
        _conversation.Time.Advance(TimeSpan.FromDays(3));
        (await _conversation.JoinAsync()).Text.ShouldBe("Welcome back; you had answered 1 of 4. 2 of 4 · When do you need the first results?");
        (await _conversation.SayAsync("hello")).Text.ShouldNotContain("Welcome back");
    }

    [Fact]
    public async Task A_pause_of_days_goes_on_where_it_was()
    {
        await AnswerAsync("Our budget is tight", "stop for now");
        (await _conversation.SayAfterAsync(TimeSpan.FromDays(3), "so here I am")).Text.ShouldStartWith("Welcome back; you had answered 1 of 4. 2 of 4");
    }

    [Theory]
    [InlineData("continue", "Welcome back; you had answered 1 of 4. 2 of 4")]
    [InlineData("Skip this question", "Welcome back; you had answered 1 of 4. I leave your timeline open.")]
    public async Task To_go_on_after_days_leaves_nothing_out_and_the_button_does(string words, string expected)
    {
        await AnswerAsync("Our budget is tight");
        (await _conversation.SayAfterAsync(TimeSpan.FromDays(3), words)).Text.ShouldStartWith(expected);
    }

    [Fact]
    public async Task A_yes_of_today_does_not_clear_what_was_asked_about_days_ago()
    {
        await AnswerAsync("Our budget is tight", "start over");
        (await _conversation.SayAfterAsync(TimeSpan.FromDays(3), "yes")).Text.ShouldContain("2 of 4");
        (await _conversation.MemoryAsync()).Sheet.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_last_message_from_the_future_was_not_long_ago()
    {
        await AnswerAsync("Our budget is tight");
        await _conversation.RememberAsync(memory => memory.Heard = memory.Heard! with { At = memory.Heard.At.AddYears(1) });
        (await _conversation.SayAsync("hello")).Text.ShouldNotContain("Welcome back");
        (await _conversation.SayAfterAsync(TimeSpan.FromDays(1), "hello")).Text.ShouldContain("Welcome back");
    }

    [Fact]
    public async Task A_conversation_stored_before_the_time_was_kept_goes_on()
    {
        await AnswerAsync("Our budget is tight");
        await _conversation.RememberAsync(memory => memory.Heard = null);
        (await _conversation.SayAfterAsync(TimeSpan.FromDays(3), "six months")).Text.ShouldStartWith("Noted: timeline, about 6 months. 3 of 4");
        (await _conversation.MemoryAsync()).Sheet.IsAnswered(Criterion.Timeline).ShouldBeTrue();
    }

    private async Task AnswerAsync(params string[] messages)
    {
        await _conversation.JoinAsync();
        foreach (var words in messages)
        {
            await _conversation.SayAsync(words);
        }
    }
}
