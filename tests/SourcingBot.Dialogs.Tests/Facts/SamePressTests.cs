using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Facts;

/// <summary>A double click is one press, and two presses are two.</summary>
public sealed class SamePressTests
{
    private readonly Conversation _conversation = new();

    [Fact]
    public async Task A_choice_pressed_twice_at_once_answers_one_question_and_shows_the_next_again()
    {
        await ToControlAsync();
        await _conversation.SayAsync("3");
        var again = await _conversation.SayAtOnceAsync("3");

        again.Text.ShouldBe("4 of 4 · What kind of data will the team touch?");
        again.Labels.ShouldNotBeEmpty();
        (await _conversation.MemoryAsync()).Sheet.IsAnswered(Criterion.DataSensitivity).ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_words_after_the_reply_could_be_read_answer_the_next_question()
    {
        await ToControlAsync();
        await _conversation.SayAsync("3");
        await _conversation.SayAfterAsync(TimeSpan.FromSeconds(2), "3");
        (await _conversation.MemoryAsync()).Sheet[Criterion.DataSensitivity].ShouldBe(new DataSensitivityAnswer("personal"));
    }

    [Fact]
    public async Task Three_presses_at_once_are_one()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("skip");
        await _conversation.SayAtOnceAsync("Skip");
        await _conversation.SayAtOnceAsync("skip");
        (await _conversation.MemoryAsync()).LeftOpen.ShouldBe([Criterion.Budget.Id]);
    }

    [Fact]
    public async Task Back_twice_at_once_goes_back_twice()
    {
        await ToControlAsync();
        await _conversation.SayAsync("back");
        (await _conversation.SayAtOnceAsync("back")).Text.ShouldContain("1 of 4");
    }

    [Fact]
    public async Task Another_message_at_once_counts()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("Our budget is tight");
        (await _conversation.SayAtOnceAsync("six months")).Text.ShouldContain("3 of 4");
    }

    [Fact]
    public async Task What_does_not_move_the_conversation_is_answered_again()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("what is offshoring?");
        (await _conversation.SayAtOnceAsync("what is offshoring?")).Text.ShouldContain("Source:");
    }

    [Fact]
    public async Task Starting_over_pressed_twice_is_confirmed_once_and_yes_pressed_twice_clears_once()
    {
        await ToControlAsync();
        await _conversation.SayAsync("Start over");
        (await _conversation.SayAtOnceAsync("Start over")).Labels.ShouldBe(["Yes", "No"]);
        await _conversation.SayAsync("Yes");
        var again = await _conversation.SayAtOnceAsync("Yes");

        again.Text.ShouldStartWith("1 of 4");
        (await _conversation.MemoryAsync()).Misread.ShouldBe(0);
    }

    [Fact]
    public async Task Stopping_twice_at_once_stays_stopped()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("stop for now");
        (await _conversation.SayAtOnceAsync("stop for now")).Text.ShouldContain("Write anything to go on.");
        (await _conversation.MemoryAsync()).Paused.ShouldBeTrue();
    }

    [Fact]
    public async Task A_clock_that_went_back_makes_nothing_the_same_press()
    {
        await ToControlAsync();
        await _conversation.SayAsync("3");
        await _conversation.RememberAsync(memory => memory.Heard = memory.Heard! with { At = _conversation.Time.GetUtcNow().AddMinutes(1) });
        await _conversation.SayAtOnceAsync("3");
        (await _conversation.MemoryAsync()).Sheet.IsAnswered(Criterion.DataSensitivity).ShouldBeTrue();
    }

    private async Task ToControlAsync()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("Our budget is tight");
        await _conversation.SayAsync("six months");
    }
}
