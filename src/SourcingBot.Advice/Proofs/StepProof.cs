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
        var others = sums.Fewest(sums.Facets.Where(other => other != facet));
        var found = new List<WrongStep>();
        foreach (var step in rule.StepsIn(facet))
        {
            // A long step is told already where a part of it is.
            var (from, to) = (step[0], step[^1]);
            if (found.Any(part => step.Contains(part.From) && step.Contains(part.To)))
            {
                continue;
            }

            var contrast = SmallestContrast(rule, sums, facet, from, to, others);
            if (contrast is not null || !rule.MayPull(from, to))
            {
                found.Add(new WrongStep(rule, from, to, contrast));
            }
        }

        return found;
    }

    private static Contrast? SmallestContrast(StepRule rule, Sums sums, Facet facet, Level from, Level to, Dictionary<Sum, Trail?> others)
    {
        var (before, after) = (sums.Of(facet, from), sums.Of(facet, to));
        Contrast? smallest = null;
        var fewest = int.MaxValue;
        foreach (var (sum, trail) in others)
        {
            if ((trail?.Length ?? 0) < fewest
                && (sum.Closed | before.Closed) == (sum.Closed | after.Closed)
                && sums.WinnerOf(sum + before) is var first && sums.WinnerOf(sum + after) is var then && !rule.MayMove(first, then))
            {
                fewest = trail?.Length ?? 0;
                var said = Trail.Read(trail);
                smallest = new Contrast(
                    new Example([new SaidLevel(rule.Criterion, from), .. said], first.Model),
                    new Example([new SaidLevel(rule.Criterion, to), .. said], then.Model));
            }
        }

        return smallest;
    }
}
