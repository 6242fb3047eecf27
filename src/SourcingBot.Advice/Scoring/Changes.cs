using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>Finds what would turn the advice by trying every single answer.</summary>
internal static class Changes
{
    public static IReadOnlyList<Change> Find(
        Weighing weighing, Standing standing, IReadOnlyDictionary<Criterion, IReadOnlyList<Level?>> said, AnswerSheet sheet)
    {
        var winner = weighing.WinnerOf(standing);
        var found = new List<Change>();
        foreach (var row in weighing.Table.Criteria)
        {
            var others = said.Where(answer => answer.Key != row.Criterion)
                .Aggregate(default(Standing), (sum, answer) => sum + weighing.Of(answer.Key, answer.Value));
            var now = said[row.Criterion].Count > 0 ? said[row.Criterion] : [.. row.Facets.Select(_ => (Level?)null)];
            for (var i = 0; i < row.Facets.Count; i++)
            {
                foreach (var level in row.Facets[i].Levels.Where(level => level != now[i]))
                {
                    var then = others + weighing.Of(row.Criterion, [.. now.Take(i), level, .. now.Skip(i + 1)]);
                    var turned = weighing.WinnerOf(then);
                    if (turned != winner)
                    {
                        found.Add(new Change(
                            row.Criterion, level, weighing.Table.Models[turned].Model, !sheet.IsAnswered(row.Criterion), standing.Points.DistanceTo(then.Points)));
                    }
                }
            }
        }

        // MinBy takes the first of equals, and sorting is stable: the order of the table settles what points do not.
        return [.. found.GroupBy(change => (change.Criterion, change.Model)).Select(same => same.MinBy(change => change.Points)!).OrderBy(change => change.Points)];
    }
}
