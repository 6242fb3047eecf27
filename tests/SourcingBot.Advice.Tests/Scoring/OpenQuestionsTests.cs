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
        advice.Distribution.ShouldAllBe(model => Math.Abs(model.Share - ((double)won[model.Model] / all)) < 1e-12);
    }

    [Fact]
    public void Shares_are_exact_whatever_the_weights_are()
    {
        int[] weights = [9, 7, 8, 3, 5, 2, 6, 4, 7, 3, 9];
        var table = EditedDialogs.TableWith([.. weights.Select(weight => ("weight: 1", $"weight: {weight}"))]);
        table.Criteria.Select(row => row.Weight).ShouldBe(weights);
        Gen.Int[1, 4].SelectMany(Sheets.WithOpen).Sample(sheet => Compare(new Weighing(table, [Criterion.Control]), sheet), iter: 100);
    }

    [Fact]
    public void Hundreds_of_answers_that_do_the_same_are_all_counted()
    {
        var table = EditedDialogs.TableWith(
            ("USD: {far-below-a-centre: 250000, modest: 1000000, large: above}", $"USD: {{far-below-a-centre: 1, {string.Join(", ", Enumerable.Range(2, 300).Select(n => $"idle-{n}: {n}"))}, modest: 1000000, large: above}}"),
            ("modest: {ground:", string.Join("\n", [.. Enumerable.Range(2, 300).Select(n => $"          idle-{n}: {{ground: [assumption], sentence: amount-modest}}"), "          modest: {ground: [assumption], sentence: amount-modest}"]).Trim()));
        var weighing = new Weighing(table, []);
        var budget = new OpenQuestions(weighing, default, [Criterion.Budget]);
        var ways = weighing.WaysToAnswer(Criterion.Budget);

        ways.Count.ShouldBe(3 * 303);
        budget.Turning[Criterion.Budget].ShouldBe((double)ways.Count(way => weighing.WinnerOf(way) != weighing.WinnerOf(default)) / ways.Count, 1e-12);
    }

    [Fact]
    public void The_distribution_says_each_models_share_from_the_largest_and_adds_up() => Gen.Int[0, 11].SelectMany(Sheets.WithOpen).Sample(
        sheet =>
        {
            var advice = Shipped.Adviser.Advise(sheet);
            advice.Distribution.Sum(model => model.Share).ShouldBe(1, 1e-12);
            advice.Distribution.ShouldAllBe(model => model.Share > 0);
            advice.Distribution.Select(model => model.Share).ShouldBeInOrder(SortDirection.Descending);
            (advice.Distribution.SingleOrDefault(model => model.Model == advice.Model)?.Share ?? 0).ShouldBe(advice.HoldsIn);
        },
        iter: 100);

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
        foreach (var (row, i) in weighing.Table.Models.Select((row, i) => (row, i)))
        {
            counted.Shares[row.Model].ShouldBe((double)ways.Count(way => weighing.WinnerOf(way) == i) / ways.Length, 1e-12, row.Model.Id);
        }

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
        sheet.Aggregate(default(Standing), (sum, answer) => sum + weighing.Of(answer.Criterion, weighing.Table.LevelsOf(answer.Criterion, answer)));

    private static IEnumerable<Standing> Fill(Weighing weighing, IEnumerable<Criterion> open, Standing standing) =>
        open.Aggregate((IEnumerable<Standing>)[standing], (ways, criterion) => ways.SelectMany(_ => weighing.WaysToAnswer(criterion), (way, answer) => way + answer));
}
