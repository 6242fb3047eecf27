using CsCheck;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Scoring;

/// <summary>How far a weight may move, against collecting every model's points anew with the weight moved.</summary>
public sealed class WeightRangesTests
{
    private const double Little = 1e-6;

    [Fact]
    public void Within_the_range_the_advice_stays_and_beyond_it_turns() => Gen.Select(Sheets.Any, Gen.Int[0, 10]).Sample(
        (sheet, priority) =>
        {
            var advice = Shipped.Adviser.Advise(sheet, [Criterion.All[priority]]);
            foreach (var range in advice.Weights)
            {
                foreach (var weight in new[] { range.From + Little, range.Weight, (range.To ?? 1000) - Little }.Where(weight => weight >= range.From && !(weight > range.To)))
                {
                    FirstWith(advice, sheet, range, weight).ShouldContain(advice.Model, $"{range} at {weight}");
                }

                if (range.From > 0)
                {
                    FirstWith(advice, sheet, range, range.From - Little).ShouldNotContain(advice.Model, $"{range} below");
                }

                if (range.To is { } to)
                {
                    FirstWith(advice, sheet, range, to + Little).ShouldNotContain(advice.Model, $"{range} above");
                }
            }
        },
        iter: 300);

    [Fact]
    public void A_weight_is_given_for_each_answer_from_which_a_level_follows() =>
        Shipped.Advise(Say.Tight, Say.Control("full"), Say.Amount(40, 60, "USD", "hour")).Weights.Select(range => range.Criterion).ShouldBe([Criterion.Control]);

    [Fact]
    public void The_one_answer_that_speaks_for_another_model_has_a_limit_above_and_the_one_that_carries_the_advice_below()
    {
        var advice = Shipped.Advise(Say.Tight, Say.Asap, Say.Control("full"), Say.Data("public"));
        advice.Weights.Single(range => range.Criterion == Criterion.Control).ShouldSatisfyAllConditions(
            range => range.From.ShouldBe(0),
            range => range.To.ShouldNotBeNull());
        Shipped.Advise(Say.Tight, Say.Control("full")).Weights.Single(range => range.Criterion == Criterion.Budget).ShouldSatisfyAllConditions(
            range => range.From.ShouldBeGreaterThan(0),
            range => range.To.ShouldBeNull());
    }

    [Fact]
    public void The_margin_is_the_nearer_end_as_a_share_of_the_weight()
    {
        new WeightRange(Criterion.Control, 2, 1, 5).Margin.ShouldBe(0.5);
        new WeightRange(Criterion.Control, 2, 0, 2.5).Margin.ShouldBe(0.25);
        new WeightRange(Criterion.Control, 2, 1.5, null).Margin.ShouldBe(0.25);
        new WeightRange(Criterion.Control, 2, 0, null).Margin.ShouldBeNull();
    }

    /// <summary>The open models that are first, within what a double can tell, when one weight is moved.</summary>
    private static IReadOnlyList<SourcingModel> FirstWith(Recommendation advice, AnswerSheet sheet, WeightRange moved, double weight)
    {
        double Collected(SourcingModel model) => sheet.Sum(answer =>
        {
            var points = Shipped.Table.LevelsOf(answer.Criterion, answer).OfType<Level>().Aggregate(default(Pull), (sum, level) => sum + level.Pull);
            var counts = answer.Criterion == moved.Criterion ? weight : advice.Weights.SingleOrDefault(range => range.Criterion == answer.Criterion)?.Weight ?? 0;
            return counts * Shipped.Table[model].Collect(points);
        });

        var open = advice.Ranking.Where(model => model.RuledOutBy is null).Select(model => (model.Model, Points: Collected(model.Model))).ToArray();
        var most = open.Max(model => model.Points);
        return [.. open.Where(model => model.Points > most - (Little / 10)).Select(model => model.Model)];
    }
}
