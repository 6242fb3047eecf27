using CsCheck;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;

namespace SourcingBot.Advice.Tests.Scoring;

/// <summary>The counting on the grid against counting way by way.</summary>
public sealed class OpenQuestionsTests
{
    private static readonly Weighing Weighing = new(Shipped.Table, []);

    [Fact]
    public void Shares_are_those_of_trying_every_way() => Gen.Int[1, 4].SelectMany(Sheets.WithOpen).Sample(sheet => Compare(Weighing, sheet), iter: 300);

    [Fact]
    public void Shares_are_exact_under_priorities_too()
    {
        var weighing = new Weighing(Shipped.Table, [Criterion.Control, Criterion.Communication]);
        Sheets.WithOpen(3).Sample(sheet => Compare(weighing, sheet), iter: 100);
    }

    [Fact]
    public void With_the_core_interview_answered_the_rest_is_counted_exactly() =>
        Compare(Weighing, AnswerSheet.Of(Say.Balanced, Say.Within(120), Say.Control("close"), Say.Data("internal")));

    [Fact]
    public void With_nothing_answered_millions_of_ways_are_counted()
    {
        var (all, won) = new Combinations(Shipped.Table).CountWinners();
        var advice = Shipped.Advise();
        advice.HoldsIn.ShouldBe((double)won[advice.Model] / all, 1e-12);
    }

    [Fact]
    public void Everything_answered_holds_always_and_leaves_no_question() => Sheets.WithOpen(0).Sample(
        sheet =>
        {
            var advice = Shipped.Adviser.Advise(sheet);
            advice.HoldsIn.ShouldBe(1);
            advice.MostDecisiveOpenQuestion.ShouldBeNull();
        },
        iter: 50);

    [Fact]
    public void The_most_decisive_question_is_the_one_that_turns_most_ways() => Sheets.WithOpen(3).Sample(
        sheet =>
        {
            var turning = TurningByHand(Weighing, sheet, StandingOf(Weighing, sheet));
            var expected = turning.Values.Max() > 0 ? turning.Values.Max() : 0;
            var named = Shipped.Adviser.Advise(sheet).MostDecisiveOpenQuestion;
            (named is null ? 0 : turning[named]).ShouldBe(expected);
        },
        iter: 100);

    [Fact]
    public void A_question_the_client_cannot_answer_is_not_asked_but_stays_open()
    {
        var sheet = AnswerSheet.Of(Say.Tight);
        var asked = Shipped.Adviser.Advise(sheet);
        var unsure = Shipped.Adviser.Advise(sheet, unsure: [asked.MostDecisiveOpenQuestion!]);
        unsure.MostDecisiveOpenQuestion.ShouldNotBeNull();
        unsure.MostDecisiveOpenQuestion.ShouldNotBe(asked.MostDecisiveOpenQuestion);
        unsure.HoldsIn.ShouldBe(asked.HoldsIn);
    }

    private static void Compare(Weighing weighing, AnswerSheet sheet)
    {
        var standing = StandingOf(weighing, sheet);
        var open = Open(sheet);
        var counted = new OpenQuestions(weighing, standing, open);

        var ways = Fill(weighing, open, standing).ToArray();
        counted.HoldsIn.ShouldBe((double)ways.Count(way => weighing.WinnerOf(way) == weighing.WinnerOf(standing)) / ways.Length, 1e-12);
        foreach (var (criterion, share) in TurningByHand(weighing, sheet, standing))
        {
            counted.Turning[criterion].ShouldBe(share, 1e-12, criterion.Id);
        }
    }

    private static Dictionary<Criterion, double> TurningByHand(Weighing weighing, AnswerSheet sheet, Standing standing) =>
        Open(sheet).ToDictionary(criterion => criterion, criterion =>
        {
            var turned = Fill(weighing, [.. Open(sheet).Where(other => other != criterion)], standing)
                .SelectMany(way => weighing.WaysToAnswer(criterion), (way, answer) => weighing.WinnerOf(way + answer) != weighing.WinnerOf(way))
                .ToArray();
            return (double)turned.Count(isTurned => isTurned) / turned.Length;
        });

    private static Criterion[] Open(AnswerSheet sheet) => [.. Criterion.All.Where(criterion => !sheet.IsAnswered(criterion))];

    private static Standing StandingOf(Weighing weighing, AnswerSheet sheet) =>
        sheet.Aggregate(default(Standing), (sum, answer) => sum + weighing.Of(answer.Criterion, Shipped.Table.LevelsOf(answer.Criterion, answer)));

    private static IEnumerable<Standing> Fill(Weighing weighing, IEnumerable<Criterion> open, Standing standing) =>
        open.Aggregate((IEnumerable<Standing>)[standing], (ways, criterion) => ways.SelectMany(_ => weighing.WaysToAnswer(criterion), (way, answer) => way + answer));
}
