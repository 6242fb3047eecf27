using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Advising;

public sealed class SharpeningTests
{
    private static readonly string[] Core = ["Our budget is balanced", "In about 6 months", "Shared control", "Internal data"];

    [Fact]
    public async Task The_advice_offers_to_be_sharpened_and_names_the_most_decisive_question()
    {
        var (conversation, last) = await AfterTheAdviceAsync(Core);
        var advice = Offered.AdviceOn(await conversation.MemoryAsync());
        last.Text.ShouldContain($"{advice.DecisiveOpenQuestions.Count} questions that are still open could change the advice, first of all the one about {NameOf(advice.MostDecisiveOpenQuestion!)}");
        last.Labels.ShouldBe(Offered.WithSharpening);
    }

    [Fact]
    public async Task Each_question_is_the_most_decisive_one_left_and_the_questions_end_by_themselves()
    {
        var (conversation, last) = await AfterTheAdviceAsync(Core);
        last = await conversation.SayAsync("Sharpen the advice");
        var asked = 0;
        while ((await conversation.MemoryAsync()).Asking is { } asking)
        {
            var memory = await conversation.MemoryAsync();
            asking.ShouldBe(Offered.AdviceOn(memory).MostDecisiveOpenQuestion!.Id);
            last.Text.ShouldContain("To sharpen the advice");
            last.Labels[^1].ShouldBe("Give me the advice");
            last = await conversation.SayAsync(Shipped.Definitions.Plan[Criterion.Find(asking)!].Choices[0]);
            (++asked).ShouldBeLessThanOrEqualTo(7);
        }

        asked.ShouldBeGreaterThan(0);
        var done = await conversation.MemoryAsync();
        Offered.AdviceOn(done).HoldsIn.ShouldBe(1);
        done.Sharpening.ShouldBeFalse();
        last.Text.ShouldContain("Nothing that is still open can change this advice any more, so I stop asking.");
        last.Text.ShouldContain("My advice:");
        last.Labels.ShouldBe(Offered.Always);
    }

    [Fact]
    public async Task After_each_answer_it_says_where_the_advice_stands()
    {
        var (conversation, _) = await AfterTheAdviceAsync(Core);
        await conversation.SayAsync("Sharpen the advice");
        var answered = await conversation.SayAsync(Shipped.Definitions.Plan[Criterion.Find((await conversation.MemoryAsync()).Asking!)!].Choices[0]);
        var advice = Offered.AdviceOn(await conversation.MemoryAsync());
        answered.Replies.Count.ShouldBe(1);
        answered.Text.ShouldContain($"As it stands: {Shipped.Definitions.Explainer.Model(advice.Model).Name}, in {Math.Round(advice.HoldsIn * 100)} % of all the ways");
    }

    [Theory]
    [InlineData("Give me the advice")]
    [InlineData("stop")]
    public async Task One_may_stop_at_any_time_and_gets_the_advice_on_what_is_known(string words)
    {
        var (conversation, _) = await AfterTheAdviceAsync(Core);
        await conversation.SayAsync("Sharpen the advice");
        await conversation.SayAsync(Shipped.Definitions.Plan[Criterion.Find((await conversation.MemoryAsync()).Asking!)!].Choices[0]);
        var stopped = await conversation.SayAsync(words);
        stopped.Text.ShouldContain("I stop asking.");
        stopped.Text.ShouldContain("My advice:");
        stopped.Labels.ShouldBe(Offered.To(await conversation.MemoryAsync()));
        (await conversation.MemoryAsync()).Asking.ShouldBeNull();
    }

    [Fact]
    public async Task In_the_interview_too_one_may_have_the_advice_at_once()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("Our budget is tight");
        var given = await conversation.SayAsync("give me the advice");
        given.Text.ShouldContain("My advice:");
        given.Text.ShouldNotContain("that is all I need");
        (await conversation.MemoryAsync()).LeftOpen.ShouldBe(["timeline", "control", "dataSensitivity"]);
    }

    [Fact]
    public async Task Who_goes_back_twice_and_then_wants_the_advice_keeps_the_answers()
    {
        var (conversation, _) = await AfterTheAdviceAsync(Core);
        await conversation.SayAsync("back");
        await conversation.SayAsync("back");
        var given = await conversation.SayAsync("give me the advice");
        given.Text.ShouldContain("Kept: control, shared control.");
        given.Text.ShouldContain("Kept: data sensitivity, internal data.");
        given.Text.ShouldContain("Your advice stays:");
        (await conversation.MemoryAsync()).LeftOpen.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_taken_back_and_then_left_open_stays_open()
    {
        var (conversation, _) = await AfterTheAdviceAsync(Core);
        await conversation.SayAsync("back");
        await conversation.SayAsync("I don't know");
        (await conversation.SayAsync("give me the advice")).Text.ShouldNotContain("Kept:");
        (await conversation.MemoryAsync()).Sheet.IsAnswered(Criterion.DataSensitivity).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_left_open_is_not_asked_again_and_named_at_the_end()
    {
        var (conversation, last) = await AfterTheAdviceAsync(Core);
        last = await conversation.SayAsync("Sharpen the advice");
        for (var n = 0; n < 8 && (await conversation.MemoryAsync()).Asking is not null; n++)
        {
            last = await conversation.SayAsync("I don't know");
        }

        last.Text.ShouldContain("What you left open could still change it:");
        last.Text.ShouldContain("commitment");
        last.Labels.ShouldBe(Offered.Always);
    }

    [Fact]
    public async Task Where_nothing_was_answered_there_is_no_advice_that_something_could_change()
    {
        var (conversation, last) = await AfterTheAdviceAsync("I don't know", "I don't know", "I don't know", "I don't know");
        last = await conversation.SayAsync("Sharpen the advice");
        for (var n = 0; n < 8 && (await conversation.MemoryAsync()).Asking is not null; n++)
        {
            last = await conversation.SayAsync("I don't know");
        }

        last.Text.ShouldContain("so I have nothing to base advice on.");
        last.Text.ShouldNotContain("could still change it");
    }

    [Fact]
    public async Task Where_everything_was_answered_nothing_is_called_open()
    {
        var conversation = new Conversation();
        await conversation.JoinAsync();
        await conversation.SayAsync("sharpen the advice");
        var last = await conversation.SayAsync("Our budget is tight");
        await conversation.RememberAsync(memory =>
        {
            foreach (var question in Shipped.Definitions.Plan.Questions.Where(question => question.Criterion != Criterion.Location && question.Criterion != Criterion.Budget))
            {
                memory.Sheet = memory.Sheet.With(Shipped.Definitions.Understander.Read(question.Choices[0], new Understanding.Question(question.Criterion, new DateOnly(2026, 11, 22))).Answers[0]);
            }

            memory.Asking = "location";
        });
        last = await conversation.SayAsync("anywhere in the world");
        last.Text.ShouldContain("You have answered every question I have.");
        last.Text.ShouldNotContain("still open");
    }

    [Fact]
    public async Task A_question_in_the_middle_and_back_keep_the_place()
    {
        var (conversation, _) = await AfterTheAdviceAsync(Core);
        await conversation.SayAsync("Sharpen the advice");
        var first = (await conversation.MemoryAsync()).Asking!;
        (await conversation.SayAsync("what is offshoring?")).Text.ShouldContain("To sharpen the advice");
        await conversation.SayAsync(Shipped.Definitions.Plan[Criterion.Find(first)!].Choices[0]);
        await conversation.SayAsync("back");
        (await conversation.MemoryAsync()).Asking.ShouldBe(first);
    }

    [Fact]
    public async Task An_answer_that_moves_the_advice_says_how_the_scores_moved_when_the_questions_end()
    {
        var (conversation, _) = await AfterTheAdviceAsync("Our budget is tight", "As soon as possible", "Hands off, just deliver results", "Public data only");
        await conversation.SayAsync("Sharpen the advice");
        await conversation.SayAsync("In our own country");
        (await conversation.SayAsync("Give me the advice")).Text.ShouldContain("This moves the advice");
    }

    [Fact]
    public async Task The_share_of_the_ways_in_which_another_model_would_be_first_is_said()
    {
        var (conversation, last) = await AfterTheAdviceAsync(Core);
        var advice = Offered.AdviceOn(await conversation.MemoryAsync());
        foreach (var other in advice.Distribution.Where(model => model.Model != advice.Model && model.Share >= 0.01))
        {
            last.Text.ShouldContain($"{Shipped.Definitions.Explainer.Model(other.Model).Name} ({Math.Round(other.Share * 100)} %)");
        }
    }

    private static string NameOf(Criterion criterion) => Shipped.Definitions.Plan[criterion].Name;

    private static async Task<(Conversation Conversation, Exchange Last)> AfterTheAdviceAsync(params string[] answers)
    {
        var conversation = new Conversation();
        var last = await conversation.JoinAsync();
        foreach (var answer in answers)
        {
            last = await conversation.SayAsync(answer);
        }

        return (conversation, last);
    }
}
