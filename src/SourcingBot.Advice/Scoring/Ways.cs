using System.Numerics;
using System.Runtime.InteropServices;

namespace SourcingBot.Advice.Scoring;

/// <summary>In how many ways each cell of the grid is reached by answering some criteria.</summary>
internal sealed class Ways
{
    private readonly WinnerGrid _grid;
    private readonly long[]?[] _counts;
    private readonly int[] _first;
    private readonly int[] _end;

    private Ways(WinnerGrid grid)
    {
        _grid = grid;
        _counts = new long[]?[grid.Layers];
        _first = new int[grid.Layers];
        _end = new int[grid.Layers];
        Array.Fill(_first, int.MaxValue);
    }

    /// <summary>One way: to answer nothing.</summary>
    public static Ways Of(WinnerGrid grid)
    {
        var ways = new Ways(grid);
        ways._first[0] = grid.Origin;
        ways._end[0] = grid.Origin + 1;
        ways._counts[0] = [1];
        return ways;
    }

    /// <summary>The counts of a layer from its first reached cell to its last; empty for a layer that nobody reaches.</summary>
    public ReadOnlySpan<long> In(int layer, out int firstCell)
    {
        firstCell = _first[layer];
        return _counts[layer];
    }

    /// <summary>Each of these ways, followed by each answer to one more criterion.</summary>
    public Ways Then(IReadOnlyList<Step> steps)
    {
        var next = new Ways(_grid);
        foreach (var (layer, target, step) in Moves(steps))
        {
            next._first[target] = Math.Min(next._first[target], _first[layer] + step.Cells);
            next._end[target] = Math.Max(next._end[target], _end[layer] + step.Cells);
        }

        foreach (var (layer, target, step) in Moves(steps))
        {
            next._counts[target] ??= new long[next._end[target] - next._first[target]];
            Add(_counts[layer], step.Times, next._counts[target].AsSpan(_first[layer] + step.Cells - next._first[target]));
        }

        return next;
    }

    private IEnumerable<(int Layer, int Target, Step Step)> Moves(IReadOnlyList<Step> steps) =>
        from layer in Enumerable.Range(0, _counts.Length)
        where _counts[layer] is not null
        from step in steps
        select (layer, _grid.LayerAfter(layer, step.Closes), step);

    private static void Add(ReadOnlySpan<long> counts, int times, Span<long> sums)
    {
        sums = sums[..counts.Length];
        var wide = MemoryMarshal.Cast<long, Vector<long>>(counts);
        var wideSums = MemoryMarshal.Cast<long, Vector<long>>(sums);

        // Added again and again: times is nearly always 1, and few processors multiply wide integers.
        for (var time = 0; time < times; time++)
        {
            for (var i = 0; i < wide.Length; i++)
            {
                wideSums[i] += wide[i];
            }

            for (var i = wide.Length * Vector<long>.Count; i < counts.Length; i++)
            {
                sums[i] += counts[i];
            }
        }
    }
}
