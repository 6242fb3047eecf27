using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>
/// One rule of direction, on the points of the levels and on the advised model: over every way to answer the other criteria, in
/// full or in part, wherever both levels leave the same models open.
/// </summary>
internal static class StepProof
{
    public static IEnumerable<WrongStep> Of(StepRule rule, DecisionTable table, Sums sums)
    {
        var facet = table[rule.Criterion].Facets.Single(facet => facet.Shape.Name == rule.Facet);
        var others = new SumHalves(sums, sums.Facets.Where(other => other != facet));
        var found = new List<WrongStep>();
        foreach (var step in rule.StepsIn(facet))
        {
            // A long step is told already where a part of it is.
            var (from, to) = (step[0], step[^1]);
            if (found.Any(part => step.Contains(part.From) && step.Contains(part.To)))
            {
                continue;
            }

            var contrast = SmallestContrast(rule, table, sums, facet, from, to, others);
            if (contrast is not null || !rule.MayPull(from, to))
            {
                found.Add(new WrongStep(rule, from, to, contrast));
            }
        }

        return found;
    }

    /// <summary>
    /// A move from one model to another takes a lead that the step turns around, so the other answers must leave the one ahead of the other
    /// by no more than the step takes. Few pairs of models are moved the wrong way by a step at all, and few sums of answers lie so close.
    /// </summary>
    private static Contrast? SmallestContrast(StepRule rule, DecisionTable table, Sums sums, Facet facet, Level from, Level to, SumHalves others)
    {
        var (before, after) = (sums.Of(facet, from), sums.Of(facet, to));
        (SumHalves.Way Way, ModelRow First, ModelRow Then)? smallest = null;
        foreach (var (one, other) in table.Models.SelectMany(_ => table.Models, (one, other) => (one, other)).Where(pair => !rule.MayMove(pair.one, pair.other)))
        {
            int LeadIn(Sum sum) => one.Collect(sum.Points) - other.Collect(sum.Points);
            bool IsWrong(Sum sum) => (sum.Closed | before.Closed) == (sum.Closed | after.Closed)
                && sums.WinnerOf(sum + before) == one && sums.WinnerOf(sum + after) == other;

            var fewer = smallest?.Way.Length ?? int.MaxValue;
            if (others.Shortest(LeadIn, least: -LeadIn(before), most: -LeadIn(after), fewer, IsWrong) is { } way)
            {
                smallest = (way, one, other);
            }
        }

        if (smallest is not { } found)
        {
            return null;
        }

        var said = sums.InOrder(found.Way.Said);
        return new Contrast(
            new Example([new SaidLevel(rule.Criterion, from), .. said], found.First.Model),
            new Example([new SaidLevel(rule.Criterion, to), .. said], found.Then.Model));
    }
}
