using System.Runtime.InteropServices;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>
/// Every way to answer the facets of a table. Answers only add, so ways with the same sum are advised on alike and count as one. There
/// may still be millions of sums, so they are never kept: the facets are halved, and any way is a sum of one half and one of the other.
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

    public Sum Of(IEnumerable<SaidLevel> said) => said.Aggregate(default(Sum), (sum, answer) => sum + Of(FacetOf(answer), answer.Level));

    /// <summary>In the order of the criteria and their facets.</summary>
    public IReadOnlyList<SaidLevel> InOrder(IEnumerable<SaidLevel> said)
    {
        var facets = Facets.ToList();
        return [.. said.OrderBy(answer => facets.IndexOf(FacetOf(answer)))];
    }

    public bool IsOpen(ModelRow row, Sum sum) => (sum.Closed & (1 << Array.IndexOf(_rows, row))) == 0;

    /// <summary>Two parts of some facets with about equally many ways to answer each.</summary>
    public static (IReadOnlyList<Facet> One, IReadOnlyList<Facet> Other) Halve(IEnumerable<Facet> facets)
    {
        var (one, other) = (new List<Facet>(), new List<Facet>());
        static long WaysIn(List<Facet> part) => part.Aggregate(1L, (ways, facet) => ways * (facet.Levels.Count + 1));
        foreach (var facet in facets.OrderByDescending(facet => facet.Levels.Count))
        {
            (WaysIn(one) <= WaysIn(other) ? one : other).Add(facet);
        }

        return (one, other);
    }

    /// <summary>In how many ways each sum is reached by answering every one of these facets.</summary>
    public Dictionary<Sum, long> CountFull(IEnumerable<Facet> facets) => facets.Aggregate(
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
    public ModelRow WinnerOf(Sum sum) => _rows[IndexOfWinner(sum)];

    /// <inheritdoc cref="WinnerOf"/>
    public int IndexOfWinner(Sum sum)
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

        return winner;
    }

    private Facet FacetOf(SaidLevel said) =>
        Facets.First(facet => facet.Shape.Criterion == said.Criterion && facet.Find(said.Level.Id) == said.Level);
}
