using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Charts;

namespace SourcingBot.Dialogs.Tests.Advising;

public sealed class NumbersTests
{
    private readonly Conversation _conversation = new();

    [Fact]
    public async Task The_numbers_come_with_a_picture_that_says_in_words_what_it_shows()
    {
        await AnswerAsync("around 2 million dollars", "six months", "full control", "patient records");
        var numbers = await _conversation.SayAsync("Show me the numbers");

        numbers.Replies.Count.ShouldBe(2, "what to do next stands below the picture");
        var picture = numbers.Replies[0].Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<Picture>();
        picture.Alt.ShouldStartWith("Line chart of all that was paid over 60 months, in USD.");
        picture.Alt.ShouldEndWith("Break-even: month 31.");
        picture.Png.Length.ShouldBeInRange(5_000, 60_000);
        numbers.Replies[1].Text!.ShouldContain("What would you like to do next?");
    }

    [Fact]
    public async Task In_the_middle_of_the_interview_the_pending_question_follows()
    {
        await AnswerAsync("around 2 million dollars");
        var numbers = await _conversation.SayAsync("show me the numbers");
        numbers.Text.ShouldContain("Costs over time");
        numbers.Text.ShouldEndWith("When do you need the first results?");
        (await _conversation.MemoryAsync()).Asking.ShouldBe("timeline");
    }

    [Theory]
    [InlineData("make it 12 people", "Noted: people at work, 12 people.")]
    [InlineData("hidden cost of 20 percent", "Noted: hidden cost on both sides, 20 %.")]
    [InlineData("what if we were 50 people?", "Noted: people at work, 50 people.")]
    [InlineData("over 3 years", "Noted: the time compared, 36 months.")]
    [InlineData("€1 is $1.10", "Noted: 1 EUR is 1.1 USD.")]
    [InlineData("a dollar is 0.8 pounds", "Noted: 1 USD is 0.8 GBP.")]
    public async Task Below_the_numbers_an_assumption_is_taken_while_a_question_is_pending(string words, string noted)
    {
        await AnswerAsync("show me the numbers");
        var changed = await _conversation.SayAsync(words);
        changed.Text.ShouldStartWith(noted);
        (await _conversation.MemoryAsync()).Sheet.Count.ShouldBe(0);
        (await _conversation.MemoryAsync()).Asking.ShouldBe("budget");
    }

    [Theory]
    [InlineData("around 200k dollars", "budget", "within 3 months", "timeline")]
    [InlineData("around 200k dollars", "budget", "over 3 months", "timeline")]
    public async Task Below_the_numbers_what_answers_the_pending_question_is_its_answer(string first, string criterion, string second, string next)
    {
        await AnswerAsync("show me the numbers");
        (await _conversation.SayAsync(first)).Text.ShouldStartWith($"Noted: {criterion}");
        await _conversation.SayAsync("show me the numbers");
        (await _conversation.SayAsync(second)).Text.ShouldStartWith($"Noted: {next}");
        (await _conversation.MemoryAsync()).Costs.IsEmpty().ShouldBeTrue();
    }

    [Theory]
    [InlineData("hidden cost of 5000 percent", "I cannot calculate with that: hidden cost on both sides can be 0 to 500 %.")]
    [InlineData("they promise to save 150 percent", "I cannot calculate with that: the saving you are offered can be 0 to 100 %.")]
    [InlineData("over 30 years", "I cannot calculate with that: the time compared can be 1 to 120 months.")]
    public async Task What_no_calculation_can_take_is_refused_with_what_it_can(string words, string said)
    {
        await AnswerAsync("show me the numbers");
        var refused = await _conversation.SayAsync(words);
        refused.Text.ShouldStartWith(said);
        refused.Text.ShouldNotContain("Break-even");
        (await _conversation.MemoryAsync()).Costs.IsEmpty().ShouldBeTrue();
    }

    [Fact]
    public async Task Of_a_margin_and_a_rate_of_the_centre_the_later_counts_and_says_so()
    {
        await AnswerAsync("show me the numbers", "assume the centre costs 30 dollars an hour");
        (await _conversation.SayAsync("assume a margin of 20 percent")).Text.ShouldContain(
            "Noted: the provider's margin, which a centre of your own does not pay, 20 %. Both cannot hold, so this takes the place of what an hour costs in your centre: 30 USD an hour.");
        (await _conversation.MemoryAsync()).Costs.Assumptions.ShouldHaveSingleItem().Id.ShouldBe("providerMargin");
    }

    [Fact]
    public async Task Below_the_numbers_a_rate_is_no_budget_while_another_question_is_pending()
    {
        await AnswerAsync("our budget is balanced", "show me the numbers");
        (await _conversation.SayAsync("40 euros an hour")).Text.ShouldStartWith("Noted: the provider's hourly rate, 40 EUR an hour.");
        (await _conversation.SayAsync("six months")).Text.ShouldStartWith("Noted: timeline, about 6 months.");
        (await _conversation.MemoryAsync()).Sheet[Criterion.Budget].ShouldBe(new BudgetAnswer(Stance: "balanced"));
    }

    [Fact]
    public async Task At_home_no_centre_abroad_is_spoken_of()
    {
        await AnswerAsync("data must stay in our country");
        var numbers = await _conversation.SayAsync("show me the numbers");
        numbers.Text.ShouldContain("With the work at home, a centre of your own is a team and an office of your own.");
        numbers.Text.ShouldNotContain("A centre of your own abroad");
    }

    [Fact]
    public async Task The_default_assumptions_are_had_in_other_words_too()
    {
        await AnswerAsync("show me the numbers", "assume 40 dollars an hour");
        (await _conversation.SayAsync("use your defaults")).Text.ShouldStartWith("I calculate with my own assumptions again.");
        (await _conversation.MemoryAsync()).Costs.IsEmpty().ShouldBeTrue();
    }

    [Fact]
    public async Task A_head_count_answers_a_pending_question_and_below_the_numbers_is_an_assumption()
    {
        await AnswerAsync("around 2 million dollars", "six months", "full control", "patient records", "change my project size", "12 people");
        (await _conversation.MemoryAsync()).Sheet[Criterion.ProjectSize].ShouldBe(new ProjectSizeAnswer("medium", 12, 12));

        (await _conversation.SayAsync("show me the numbers")).Text.ShouldContain("people at work: 12 people (given by you)");
        (await _conversation.SayAsync("make it 30 people")).Text.ShouldContain("Noted: people at work, 30 people.");
        (await _conversation.MemoryAsync()).Sheet[Criterion.ProjectSize].ShouldBe(new ProjectSizeAnswer("medium", 12, 12));
    }

    [Fact]
    public async Task A_button_of_an_earlier_question_still_answers_it()
    {
        await AnswerAsync("around 2 million dollars", "six months", "full control", "patient records", "show me the numbers");
        (await _conversation.SayAsync("For 3 years")).Text.ShouldContain("Noted: commitment");
    }

    [Fact]
    public async Task An_answer_and_an_assumption_in_one_message_are_both_kept()
    {
        await AnswerAsync("around 2 million dollars", "six months", "full control");
        var both = await _conversation.SayAsync("patient records, and assume 40 dollars an hour");
        both.Text.ShouldContain("Noted: data sensitivity");
        both.Text.ShouldContain("Noted: the provider's hourly rate, 40 USD an hour.");
        both.Text.ShouldContain("My advice:");
    }

    [Fact]
    public async Task Amounts_in_a_currency_with_figures_of_its_own_change_the_currency_of_all()
    {
        await AnswerAsync("our budget is tight", "six months", "full control", "patient records", "show me the numbers");
        var changed = await _conversation.SayAsync("assume 35 euros an hour");
        changed.Text.ShouldContain("Noted: the provider's hourly rate, 35 EUR an hour.");
        changed.Text.ShouldContain("All amounts are in EUR");
    }

    [Fact]
    public async Task A_budget_in_a_currency_without_figures_is_not_converted_and_that_is_said_until_a_rate_is_given()
    {
        await AnswerAsync("1 million pounds", "six months", "full control", "patient records");
        var numbers = await _conversation.SayAsync("show me the numbers");
        numbers.Text.ShouldContain("I have no figures in GBP, and I convert nothing without an exchange rate from you. So this is calculated in USD.");

        var converted = await _conversation.SayAsync("a pound is 1.25 dollars");
        converted.Text.ShouldContain("Noted: 1 GBP is 1.25 USD.");
        converted.Text.ShouldContain("All amounts are in GBP");
        (await _conversation.SayAsync("show me the numbers")).Text.ShouldContain("the provider's hourly rate: 14.4 to 40 GBP an hour");
    }

    [Fact]
    public async Task Where_a_centre_is_ruled_out_the_numbers_say_so_first()
    {
        await AnswerAsync("around 20k dollars", "six months", "full control", "patient records");
        (await _conversation.SayAsync("show me the numbers")).Text.ShouldStartWith("A centre of your own abroad: Ruled out, because the budget is far below");
    }

    [Fact]
    public async Task Starting_over_forgets_the_assumptions()
    {
        await AnswerAsync("around 2 million dollars", "six months", "full control", "patient records", "assume 40 dollars an hour", "start over", "yes");
        (await _conversation.MemoryAsync()).Costs.IsEmpty().ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_given_under_other_tables_and_fits_no_more_is_dropped_and_nothing_fails()
    {
        await AnswerAsync("around 2 million dollars", "six months", "full control", "patient records");
        await _conversation.RememberAsync(memory => memory.Costs.Assumptions.Add(new Understanding.CostAssumption("providerRate", 35, 35, "CHF")));
        (await _conversation.SayAsync("show me the numbers")).Text.ShouldContain("Costs over time");
        (await _conversation.MemoryAsync()).Costs.IsEmpty().ShouldBeTrue();
    }

    [Fact]
    public async Task More_people_than_can_be_calculated_with_leave_the_size_to_say_how_many()
    {
        await AnswerAsync("around 2 million dollars", "six months", "full control", "patient records");
        await _conversation.RememberAsync(memory => memory.Sheet = memory.Sheet.With(new ProjectSizeAnswer("large", 20_000, 20_000)));
        (await _conversation.SayAsync("show me the numbers")).Text.ShouldContain("people at work: 21 to 60 people (our own assumption, 2026)");
    }

    private async Task AnswerAsync(params string[] messages)
    {
        await _conversation.JoinAsync();
        foreach (var message in messages)
        {
            await _conversation.SayAsync(message);
        }
    }
}
