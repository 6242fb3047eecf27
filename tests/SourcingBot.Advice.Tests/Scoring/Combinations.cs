using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Scoring;

/// <summary>
/// Every way to answer every facet of a table, one by one. It knows nothing of the adviser's own counting and choosing, and so
/// can be held against them.
/// </summary>
internal sealed class Combinations(DecisionTable table)
{
    private readonly Facet[] _facets = [.. table.Criteria.SelectMany(row => row.Facets)];

    /// <summary>How many combinations there are, and how many each model wins.</summary>
    public (long All, IReadOnlyDictionary<SourcingModel, long> Won) CountWinners()
    {
        var won = new long[table.Models.Count];
        long all = 0;
        Walk(_facets, (points, closed) =>
        {
            all++;
            won[WinnerOf(points, closed)]++;
            return true;
        });
        return (all, table.Models.Select((row, i) => (row.Model, won[i])).ToDictionary());
    }

    /// <summary>
    /// The first pair of neighbouring levels of a facet, with the same models closed, whose winners go against what is expected;
    /// null when there is none.
    /// </summary>
    public string? FirstStepAgainst(Criterion criterion, string facetName, Func<ModelRow, ModelRow, bool> isAllowed)
    {
        var moved = _facets.Single(facet => facet.Shape.Criterion == criterion && facet.Shape.Name == facetName);
        var levels = moved.Levels.Select(level => (Id: level.Id, Points: PointsOf(moved, level), Closed: table.ClosedBy(criterion, level))).ToArray();
        var before = new int[table.Models.Count];
        var after = new int[table.Models.Count];
        string? found = null;
        Walk([.. _facets.Where(facet => facet != moved)], (points, closed) =>
        {
            for (var i = 1; found is null && i < levels.Length; i++)
            {
                if ((closed | levels[i - 1].Closed) == (closed | levels[i].Closed))
                {
                    Add(points, levels[i - 1].Points, before);
                    Add(points, levels[i].Points, after);
                    var (from, to) = (table.Models[WinnerOf(before, closed | levels[i].Closed)], table.Models[WinnerOf(after, closed | levels[i].Closed)]);
                    found = isAllowed(from, to) ? null : $"{levels[i - 1].Id} → {levels[i].Id}: {from.Model} → {to.Model} at {string.Join(" ", points)}";
                }
            }

            return found is null;
        });
        return found;
    }

    /// <summary>Visits every combination of levels until a visit says no.</summary>
    private void Walk(Facet[] facets, Func<int[], int, bool> visit)
    {
        var levels = facets.Select(facet => facet.Levels
            .Select(level => (Points: PointsOf(facet, level), Closed: table.ClosedBy(facet.Shape.Criterion, level))).ToArray()).ToArray();
        var sums = Enumerable.Range(0, facets.Length + 1).Select(_ => new int[table.Models.Count]).ToArray();
        _ = Go(0, 0);

        bool Go(int depth, int closed)
        {
            if (depth == levels.Length)
            {
                return visit(sums[depth], closed);
            }

            foreach (var level in levels[depth])
            {
                Add(sums[depth], level.Points, sums[depth + 1]);
                if (!Go(depth + 1, closed | level.Closed))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private int[] PointsOf(Facet facet, Level level) =>
        [.. table.Models.Select(row => table[facet.Shape.Criterion].Weight * row.Collect(level.Pull))];

    private static void Add(int[] a, int[] b, int[] sum)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = a[i] + b[i];
        }
    }

    private static int WinnerOf(int[] points, int closed)
    {
        var winner = -1;
        for (var i = 0; i < points.Length; i++)
        {
            if ((closed & (1 << i)) == 0 && (winner < 0 || points[i] > points[winner]))
            {
                winner = i;
            }
        }

        return winner;
    }
}
