using System.Runtime.InteropServices;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>
/// Every way to answer the facets of a table. Answers only add, so ways with the same sum are advised on alike: they are counted
/// facet by facet and never visited one by one, and nothing is left out.
/// </summary>
internal sealed class Sums(DecisionTable table)
{
    private readonly ModelRow[] _rows = [.. table.Models];

    public IReadOnlyList<Facet> Facets { get; } = [.. table.Criteria.SelectMany(row => row.Facets)];

    public Sum Of(Facet facet, Level level)
    {
        var criterion = facet.Shape.Criterion;
        return Sum.Of(level.Pull * table[criterion].Weight, table.ClosedBy(criterion, level));
    }

    public Sum Of(IEnumerable<SaidLevel> said) => said.Aggregate(
        default(Sum), (sum, answer) => sum + Of(Facets.First(facet => facet.Shape.Criterion == answer.Criterion && facet.Find(answer.Level.Id) == answer.Level), answer.Level));

    public bool IsOpen(ModelRow row, Sum sum) => (sum.Closed & (1 << Array.IndexOf(_rows, row))) == 0;

    /// <summary>In how many ways each sum is reached by answering every facet.</summary>
    public Dictionary<Sum, long> CountFull() => Facets.Aggregate(
        new Dictionary<Sum, long> { [default] = 1 },
        (ways, facet) =>
        {
            var next = new Dictionary<Sum, long>();
            foreach (var step in facet.Levels.Select(level => Of(facet, level)))
            {
                foreach (var (sum, count) in ways)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(next, sum + step, out _) += count;
                }
            }

            return next;
        });

    /// <summary>Every sum that is reached by answering some of these facets or none, with the fewest answers that do it.</summary>
    public Dictionary<Sum, Trail?> Fewest(IEnumerable<Facet> facets) => facets.Aggregate(
        new Dictionary<Sum, Trail?> { [default] = null },
        (trails, facet) =>
        {
            var next = new Dictionary<Sum, Trail?>(trails);
            foreach (var level in facet.Levels)
            {
                var (step, said) = (Of(facet, level), new SaidLevel(facet.Shape.Criterion, level));
                foreach (var (sum, trail) in trails)
                {
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(next, sum + step, out var isKnown);
                    if (!isKnown || (known?.Length ?? 0) > (trail?.Length ?? 0) + 1)
                    {
                        known = new Trail(said, trail);
                    }
                }
            }

            return next;
        });

    /// <summary>The open model with the most points; the earlier one of equals.</summary>
    public ModelRow WinnerOf(Sum sum)
    {
        var points = sum.Points;
        var (winner, most) = (-1, int.MinValue);
        for (var i = 0; i < _rows.Length; i++)
        {
            if ((sum.Closed & (1 << i)) == 0 && _rows[i].Collect(points) is var collected && collected > most)
            {
                (winner, most) = (i, collected);
            }
        }

        return _rows[winner];
    }
}
