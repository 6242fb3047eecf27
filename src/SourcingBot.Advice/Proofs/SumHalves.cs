using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>Every way to answer some facets, in full or in part, as a sum of either half of them.</summary>
internal sealed class SumHalves
{
    private readonly (Sum Sum, Trail? Trail)[][] _one;
    private readonly (Sum Sum, Trail? Trail)[][] _other;

    public SumHalves(Sums sums, IEnumerable<Facet> facets)
    {
        var (one, other) = Sums.Halve(facets);
        (_one, _other) = (ByLength(sums.Fewest(one)), ByLength(sums.Fewest(other)));
    }

    /// <summary>The way with the fewest answers whose sum a linear measure puts between two bounds, both included, and that is what is looked for.</summary>
    /// <param name="measure">Of a sum of sums it must be the sum of what it is of each.</param>
    /// <param name="fewerThan">Ways with so many answers or more are not looked at.</param>
    public Way? Shortest(Func<Sum, int> measure, int least, int most, int fewerThan, Func<Sum, bool> isLookedFor)
    {
        if (least > most)
        {
            return null;
        }

        var others = _other.Select(sums => sums.Select(way => (Measure: measure(way.Sum), Way: way)).OrderBy(way => way.Measure).ToArray()).ToArray();
        var measures = others.Select(sums => sums.Select(way => way.Measure).ToArray()).ToArray();
        for (var length = 0; length < Math.Min(fewerThan, _one.Length + _other.Length - 1); length++)
        {
            for (var ofOne = Math.Max(0, length - _other.Length + 1); ofOne <= Math.Min(length, _one.Length - 1); ofOne++)
            {
                var (candidates, values) = (others[length - ofOne], measures[length - ofOne]);
                foreach (var (sum, trail) in _one[ofOne])
                {
                    var measured = measure(sum);
                    for (var i = FirstAtLeast(values, least - measured); i < values.Length && values[i] <= most - measured; i++)
                    {
                        var rest = candidates[i].Way;
                        if (isLookedFor(sum + rest.Sum))
                        {
                            return new Way([.. Trail.Read(trail), .. Trail.Read(rest.Trail)]);
                        }
                    }
                }
            }
        }

        return null;
    }

    private static (Sum Sum, Trail? Trail)[][] ByLength(Dictionary<Sum, Trail?> ways)
    {
        var byLength = ways.ToLookup(way => way.Value?.Length ?? 0, way => (way.Key, way.Value));
        return [.. Enumerable.Range(0, byLength.Max(same => same.Key) + 1).Select(length => byLength[length].ToArray())];
    }

    private static int FirstAtLeast(int[] ascending, int value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ascending[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Answers, in no particular order.</summary>
    public sealed record Way(IReadOnlyList<SaidLevel> Said)
    {
        public int Length => Said.Count;
    }
}
