using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// Finds how far each weight may move. A lead is linear in every weight, so the weight at which an open model draws level with
/// the advised one follows by division: weight × (1 − lead ÷ what the criterion gives to the lead).
/// </summary>
internal static class WeightRanges
{
    /// <param name="open">The rows that no gate closed, the advised one first.</param>
    public static IReadOnlyList<WeightRange> Find(
        Weighing weighing, Standing standing, IReadOnlyDictionary<Criterion, IReadOnlyList<Level?>> said, IReadOnlyList<ModelRow> open) =>
        [.. Criterion.All
            .Where(criterion => said[criterion].Any(level => level is not null))
            .Select(criterion => Of(criterion, weighing.WeightOf(criterion), standing.Points, weighing.Of(criterion, said[criterion]).Points, open))];

    private static WeightRange Of(Criterion criterion, int weight, Pull all, Pull own, IReadOnlyList<ModelRow> open)
    {
        var from = 0.0;
        double? to = null;
        foreach (var rival in open.Skip(1))
        {
            var lead = open[0].Collect(all) - rival.Collect(all);
            var given = open[0].Collect(own) - rival.Collect(own);
            if (given == 0)
            {
                continue; // No weight of this criterion moves the two against each other.
            }

            var level = weight * (1 - ((double)lead / given));
            (from, to) = given > 0 ? (Math.Max(from, level), to) : (from, Math.Min(to ?? level, level));
        }

        return new WeightRange(criterion, weight, from, to);
    }
}
