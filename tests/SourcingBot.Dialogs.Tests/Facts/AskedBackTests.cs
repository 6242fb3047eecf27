using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Dialogs.Tests.Matrix;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Tests.Facts;

/// <summary>"100 thousand, or 100?": what settles it, and what does not.</summary>
public sealed class AskedBackTests
{
    private static readonly Answer Thousands = Choices.OfMoney[0];
    private static readonly Answer Units = Choices.OfMoney[1];

    private readonly Conversation _conversation = new();

    [Theory]
    [InlineData("100 thousand", 100_000, null)]
    [InlineData("100 Thousand", 100_000, null)]
    [InlineData("the first", 100_000, null)]
    [InlineData("the first one", 100_000, null)]
    [InlineData("1", 100_000, null)]
    [InlineData("thousand", 100_000, null)]
    [InlineData("I mean thousand", 100_000, null)]
    [InlineData("thousands", 100_000, null)]
    [InlineData("100k", 100_000, null)]
    [InlineData("100k dollars", 100_000, "USD")]
    [InlineData("100", 100, null)]
    [InlineData("the second", 100, null)]
    [InlineData("the last one", 100, null)]
    [InlineData("2", 100, null)]
    [InlineData("250k euros", 250_000, "EUR")]
    [InlineData("no, 200k", 200_000, null)]
    public async Task The_next_message_says_which(string words, int amount, string? currency)
    {
        await AskBackAsync(Choices.OfMoney);
        var reply = await _conversation.SayAsync(words);

        (await _conversation.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(new BudgetAnswer(new AmountRange(amount, amount, currency))));
        reply.Text.ShouldContain("Noted: budget");
        reply.Text.ShouldContain("2 of 4");
    }

    [Theory]
    [InlineData("6 weeks", 42)]
    [InlineData("weeks", 42)]
    [InlineData("months, sorry", 182)]
    [InlineData("the first", 182)]
    [InlineData("nine months", 274)]
    public async Task A_time_is_settled_like_an_amount(string words, int days)
    {
        await _conversation.SayAsync("Our budget is tight");
        await AskBackAsync(Choices.OfTime);
        await _conversation.SayAsync(words);

        (await _conversation.MemoryAsync()).Sheet[Criterion.Timeline].ShouldBe(new TimelineAnswer(days, days));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("ok")]
    [InlineData("not thousand")]
    [InlineData("3")]
    [InlineData("thousand or hundred, what do you think I should be telling you here")]
    [InlineData("purple")]
    public async Task What_does_not_say_which_is_asked_again_and_nothing_is_kept(string words)
    {
        await AskBackAsync(Choices.OfMoney);
        var reply = await _conversation.SayAsync(words);

        (await _conversation.MemoryAsync()).Sheet.ShouldBeEmpty();
        reply.Text.ShouldContain("Do you mean 100 thousand, or 100?");
        reply.Labels.Take(2).ShouldBe(["100 thousand", "100"]);
    }

    [Theory]
    [InlineData("neither")]
    [InlineData("none of them")]
    [InlineData("No.")]
    public async Task Neither_puts_the_question_again(string words)
    {
        await AskBackAsync(Choices.OfMoney);
        var reply = await _conversation.SayAsync(words);

        (await _conversation.MemoryAsync()).Sheet.ShouldBeEmpty();
        reply.Text.ShouldContain("1 of 4 · What can you spend");
        reply.Labels.ShouldBe(["Our budget is tight", "Our budget is balanced", "We have room to invest", "I don't know"]);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("60 months")]
    [InlineData("5 years")]
    public async Task One_reading_alone_is_asked_about_too(string words)
    {
        await AskBackAsync([new CommitmentAnswer(60, 60)]);
        var reply = await _conversation.SayAsync("hello");
        reply.Text.ShouldContain("Do you mean 60 months?");
        reply.Labels[0].ShouldBe("60 months");

        await _conversation.SayAsync(words);
        (await _conversation.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(new CommitmentAnswer(60, 60)));
    }

    [Theory]
    [InlineData("12", "12 months, or 12 weeks")]
    [InlineData("12-18", "12 to 18 months, or 12 to 18 weeks")]
    [InlineData("50", "50 months, or 50 weeks")]
    [InlineData("at least 6", "6 months or more, or 6 weeks or more")]
    public async Task A_number_is_asked_back_as_it_was_written(string words, string readings)
    {
        await _conversation.SayAsync("Our budget is tight");
        (await _conversation.SayAsync(words)).Text.ShouldContain($"Do you mean {readings}?");
    }

    [Fact]
    public async Task A_number_that_neither_reading_was_meant_by_is_asked_back_anew()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("100");
        await _conversation.SayAsync("neither");
        (await _conversation.SayAsync("100")).Text.ShouldContain("Do you mean 100 thousand, or 100?");
    }

    [Fact]
    public async Task A_stance_is_another_answer_and_settles_it()
    {
        await AskBackAsync(Choices.OfMoney);
        await _conversation.SayAsync("our budget is tight");
        (await _conversation.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(new BudgetAnswer(Stance: "tight")));
    }

    [Fact]
    public async Task The_third_time_a_person_is_offered()
    {
        await AskBackAsync(Choices.OfMoney);
        (await _conversation.SayAsync("yes")).Text.ShouldContain("That does not tell me which one");
        (await _conversation.SayAsync("sure")).Labels.ShouldBe(["100 thousand", "100", "I don't know", "Skip this question"]);
        (await _conversation.SayAsync("yup")).Labels.ShouldBe(["100 thousand", "100", "I don't know", "Skip this question", "Talk to a person"]);
        (await _conversation.SayAsync("2")).Text.ShouldContain("Noted: budget, 100");
    }

    [Fact]
    public async Task After_an_interruption_it_is_asked_again_and_then_settled()
    {
        await AskBackAsync(Choices.OfMoney);
        (await _conversation.SayAsync("what is offshoring?")).Text.ShouldContain("Do you mean 100 thousand, or 100?");
        (await _conversation.SayAsync("we need it in 6 months")).Text.ShouldContain("Do you mean 100 thousand, or 100?");
        await _conversation.SayAsync("the first");
        (await _conversation.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(Thousands, new TimelineAnswer(182, 182)));
    }

    [Fact]
    public async Task A_server_that_restarts_in_between_still_knows_the_readings()
    {
        await AskBackAsync(Choices.OfMoney);
        var later = new Conversation(Shipped.Definitions with { Version = "another" }, _conversation.Storage) { Time = new(_conversation.Time.GetUtcNow()) };
        await later.SayAsync("the second");
        (await later.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(Units));
    }

    [Fact]
    public async Task The_same_message_twice_at_once_does_not_choose()
    {
        await _conversation.JoinAsync();
        await _conversation.SayAsync("Our budget is tight");
        await _conversation.RememberAsync(memory =>
        {
            memory.AskBack(Choices.OfMoney);
            memory.Heard = new Heard(_conversation.Time.GetUtcNow(), "100", "budget");
        });

        var reply = await _conversation.SayAtOnceAsync("100");
        reply.Text.ShouldContain("Do you mean 100 thousand, or 100?");
        (await _conversation.MemoryAsync()).Sheet.ShouldBe(AnswerSheet.Of(new BudgetAnswer(Stance: "tight")));
    }

    [Theory]
    [InlineData(Intent.None)]
    [InlineData(Intent.Answer)]
    [InlineData(Intent.Change)]
    [InlineData(Intent.Question)]
    [InlineData(Intent.Thanks)]
    public void A_message_with_two_readings_is_asked_about_whatever_else_it_says(Intent intent)
    {
        var memory = new InterviewMemory { Asking = Criterion.Budget.Id, Misread = 2 };
        var reading = new Understood(intent, intent == Intent.None ? [] : [new ChoiceAnswer(Criterion.Control, "full")]) { Candidates = Choices.OfMoney };

        Routing.Handle(new Turn(Shipped.Definitions, Shipped.Publisher, memory, "…", reading)).ShouldBe(Next.AskAgain);

        memory.Choosing.ShouldBeTrue();
        memory.Misread.ShouldBe(0);
        memory.Sheet.IsAnswered(Criterion.Budget).ShouldBeFalse();
        memory.Sheet.IsAnswered(Criterion.Control).ShouldBe(intent != Intent.None);
    }

    [Fact]
    public void An_answer_with_two_readings_to_another_question_is_asked_about_at_once()
    {
        var memory = new InterviewMemory { Asking = Criterion.Control.Id };
        memory.Keep(new BudgetAnswer(Stance: "tight"));
        Routing.Handle(new Turn(Shipped.Definitions, Shipped.Publisher, memory, "the budget is 100", new Understood(Intent.Answer, []) { Candidates = Choices.OfMoney })).ShouldBe(Next.AskAgain);

        memory.Asking.ShouldBe(Criterion.Budget.Id);
        memory.Changing.ShouldBeTrue();
    }

    private async Task AskBackAsync(IReadOnlyList<Answer> readings)
    {
        await _conversation.JoinAsync();
        (await _conversation.AskBackAsync(readings)).Text.ShouldContain("Do you mean ");
    }
}
