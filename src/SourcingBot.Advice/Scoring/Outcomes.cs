using System.Numerics;
using System.Runtime.InteropServices;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// All that answers to some criteria can come to. Many ways to answer come to the same, for only differences decide between
/// models; they are one outcome with their number.
/// </summary>
internal sealed class Outcomes
{
    /// <summary>How many lie beside each other in one step of a wide comparison; what is added to fill the last step has no ways.</summary>
    private static readonly int Step = Vector<byte>.Count;

    private readonly Dictionary<Standing, int> _index = [];
    private readonly List<Standing> _standings = [];
    private readonly int[] _ways;
    private readonly Vector<int>[] _ranks;

    /// <param name="questions">The ways to answer each; none at all have one outcome, which is nothing.</param>
    public Outcomes(Weighing weighing, IEnumerable<IReadOnlyList<Standing>> questions)
    {
        var ways = new List<int>();
        Add(default, 1);
        foreach (var answers in questions)
        {
            var (before, waysBefore) = (_standings.ToArray(), ways.ToArray());
            _index.Clear();
            _standings.Clear();
            ways.Clear();
            for (var i = 0; i < before.Length; i++)
            {
                foreach (var answer in answers)
                {
                    Add((before[i] + answer).Relative, waysBefore[i]);
                }
            }
        }

        var length = (Count + Step - 1) / Step * Step;
        _ways = [.. ways, .. new int[length - Count]];
        _ranks = RanksSideBySide(weighing, length / Vector<int>.Count);

        void Add(Standing standing, int times)
        {
            ref var i = ref CollectionsMarshal.GetValueRefOrAddDefault(_index, standing, out var isKnown);
            if (!isKnown)
            {
                i = _standings.Count;
                _standings.Add(standing);
                ways.Add(0);
            }

            ways[i] = checked(ways[i] + times);
        }
    }

    public int Count => _standings.Count;

    public long AllWays => _ways.Sum(ways => (long)ways);

    public Standing this[int outcome] => _standings[outcome];

    public int WaysTo(int outcome) => _ways[outcome];

    public int IndexOf(Standing standing) => _index[standing.Relative];

    /// <summary>A winner, or a count up to 255, for each of these.</summary>
    public byte[] NewRow() => new byte[_ways.Length];

    /// <summary>The winning row of the table where somebody stands who then comes to each of these.</summary>
    public void Winners(Weighing weighing, Standing from, Span<byte> winners)
    {
        var rows = weighing.Table.Models.Count;
        Span<Vector<int>> ranks = stackalloc Vector<int>[rows];
        for (var row = 0; row < rows; row++)
        {
            ranks[row] = new Vector<int>(weighing.RankOf(row, from) + Weighing.RankAmongEquals(row));
        }

        var wide = MemoryMarshal.Cast<byte, Vector<byte>>(winners);
        for (var step = 0; step < wide.Length; step++)
        {
            // Four groups of integers make one of bytes.
            var others = _ranks.AsSpan(step * 4 * rows, 4 * rows);
            wide[step] = Vector.Narrow(
                Vector.Narrow(Best(ranks, others), Best(ranks, others[rows..])),
                Vector.Narrow(Best(ranks, others[(2 * rows)..]), Best(ranks, others[(3 * rows)..])));
        }
    }

    /// <summary>Adds up a number for each of these, times the ways to it.</summary>
    public long Total(ReadOnlySpan<byte> row)
    {
        var total = Vector<int>.Zero;
        var ways = MemoryMarshal.Cast<int, Vector<int>>(_ways);
        var wide = MemoryMarshal.Cast<byte, Vector<byte>>(row);
        for (var step = 0; step < wide.Length; step++)
        {
            Vector.Widen(wide[step], out var low, out var high);
            Vector.Widen(low, out var a, out var b);
            Vector.Widen(high, out var c, out var d);
            var at = step * 4;
            total += (ways[at] * a.As<uint, int>()) + (ways[at + 1] * b.As<uint, int>()) + (ways[at + 2] * c.As<uint, int>()) + (ways[at + 3] * d.As<uint, int>());
        }

        return Vector.Sum(total);
    }

    /// <summary>The ranks of as many outcomes as are compared at once, row after row of the table.</summary>
    private Vector<int>[] RanksSideBySide(Weighing weighing, int groups)
    {
        var rows = weighing.Table.Models.Count;
        var ranks = new Vector<int>[groups * rows];
        for (var outcome = 0; outcome < Count; outcome++)
        {
            var (group, place) = Math.DivRem(outcome, Vector<int>.Count);
            for (var row = 0; row < rows; row++)
            {
                ref var wide = ref ranks[(group * rows) + row];
                wide = wide.WithElement(place, weighing.RankOf(row, _standings[outcome]));
            }
        }

        return ranks;
    }

    private static Vector<uint> Best(ReadOnlySpan<Vector<int>> ranks, ReadOnlySpan<Vector<int>> others)
    {
        others = others[..ranks.Length];
        var best = ranks[0] + others[0];
        for (var row = 1; row < ranks.Length; row++)
        {
            best = Vector.Max(best, ranks[row] + others[row]);
        }

        return Weighing.RowsOf(best).As<int, uint>();
    }
}
