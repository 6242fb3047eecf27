using System.Numerics;
using System.Runtime.InteropServices;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// Every standing that answers to open criteria can lead to, as a cell, and the winner in it. Only differences decide between
/// models: own less provider, home less near, near less far. That is three whole numbers of small range, so there are thousands
/// of cells where there are millions of ways to answer, and an answer is a step of so many cells.
/// </summary>
internal sealed class WinnerGrid
{
    private readonly Side _owner;
    private readonly Side _nearness;
    private readonly Side _farness;
    private readonly int[] _layerOfClosed = new int[64];
    private readonly int[] _closedOfLayer;
    private readonly byte[][] _winners;

    /// <param name="origin">Where one stands with what is answered.</param>
    /// <param name="open">The ways to answer each open criterion.</param>
    public WinnerGrid(Weighing weighing, Standing origin, IReadOnlyList<IReadOnlyList<Standing>> open)
    {
        _owner = Side.Of(open, points => points.TowardOwn);
        _nearness = Side.Of(open, points => points.Home - points.Near);
        _farness = Side.Of(open, points => points.Near - points.Far);
        _closedOfLayer = ClosedSets(origin, open);
        for (var layer = 0; layer < _closedOfLayer.Length; layer++)
        {
            _layerOfClosed[_closedOfLayer[layer]] = layer;
        }

        Origin = -CellsOf(_owner.Least, _nearness.Least, _farness.Least);
        var points = weighing.Table.Models.Select(row => PointsIn(row, origin.Points)).ToArray();
        _winners = [.. _closedOfLayer.Select(closed => WinnersWhere(points, closed))];
    }

    /// <summary>The cell where one stands with nothing more answered, in the first layer.</summary>
    public int Origin { get; }

    public int Cells => _owner.Length * _nearness.Length * _farness.Length;

    /// <summary>How many layers there are: one for each set of models that gates can close together.</summary>
    public int Layers => _closedOfLayer.Length;

    /// <summary>The layer in which somebody arrives who stands in one and closes more.</summary>
    public int LayerAfter(int layer, int closed) => _layerOfClosed[_closedOfLayer[layer] | closed];

    /// <summary>By how many cells points move.</summary>
    public int CellsOf(Pull points) => CellsOf(_owner.StepsOf(points), _nearness.StepsOf(points), _farness.StepsOf(points));

    /// <summary>The winning row of the table in every cell of a layer.</summary>
    public ReadOnlySpan<byte> WinnersIn(int layer) => _winners[layer].AsSpan(0, Cells);

    private int CellsOf(int owner, int nearness, int farness) => (((owner * _nearness.Length) + nearness) * _farness.Length) + farness;

    /// <summary>What a model collects in every cell; points only add, so each cell is its neighbour plus a constant.</summary>
    private int[] PointsIn(ModelRow row, Pull origin)
    {
        // Any points with a difference of one unit would do.
        var perOwner = row.Collect(new Pull(Own: _owner.Unit));
        var perNearness = row.Collect(new Pull(Home: _nearness.Unit));
        var perFarness = row.Collect(new Pull(Far: -_farness.Unit));
        var points = new int[RoundUp(Cells)];
        var cell = 0;
        for (var owner = _owner.Least; owner <= _owner.Most; owner++)
        {
            for (var nearness = _nearness.Least; nearness <= _nearness.Most; nearness++)
            {
                var collected = row.Collect(origin) + (owner * perOwner) + (nearness * perNearness) + (_farness.Least * perFarness);
                for (var farness = 0; farness < _farness.Length; farness++)
                {
                    points[cell++] = collected;
                    collected += perFarness;
                }
            }
        }

        return points;
    }

    /// <summary>The row with the most points of those that are open, in every cell; the earlier one of equals.</summary>
    private static byte[] WinnersWhere(int[][] points, int closed)
    {
        var length = points[0].Length;
        var most = new int[length];
        Array.Fill(most, int.MinValue);
        var winners = new int[length];
        var mosts = MemoryMarshal.Cast<int, Vector<int>>(most.AsSpan());
        var leaders = MemoryMarshal.Cast<int, Vector<int>>(winners.AsSpan());
        for (var row = 0; row < points.Length; row++)
        {
            if ((closed & (1 << row)) != 0)
            {
                continue;
            }

            var challenger = new Vector<int>(row);
            var challenging = MemoryMarshal.Cast<int, Vector<int>>(points[row].AsSpan());
            for (var i = 0; i < mosts.Length; i++)
            {
                leaders[i] = Vector.ConditionalSelect(Vector.GreaterThan(challenging[i], mosts[i]), challenger, leaders[i]);
                mosts[i] = Vector.Max(challenging[i], mosts[i]);
            }
        }

        return Array.ConvertAll(winners, winner => (byte)winner);
    }

    private static int RoundUp(int cells) => (cells + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count;

    private static int[] ClosedSets(Standing origin, IReadOnlyList<IReadOnlyList<Standing>> open) =>
        [.. open.Aggregate(
            new SortedSet<int> { origin.Closed },
            (sets, ways) => [.. sets, .. sets.SelectMany(_ => ways, (set, way) => set | way.Closed)]).OrderBy(set => BitOperations.PopCount((uint)set))];

    /// <summary>One of the three differences: its range over all answers, in steps of its largest common unit.</summary>
    private sealed record Side(Func<Pull, int> Difference, int Unit, int Least, int Most)
    {
        public int Length => Most - Least + 1;

        public static Side Of(IReadOnlyList<IReadOnlyList<Standing>> open, Func<Pull, int> difference)
        {
            var unit = (int)open.SelectMany(ways => ways)
                .Aggregate(BigInteger.Zero, (common, way) => BigInteger.GreatestCommonDivisor(common, difference(way.Points)));
            unit = Math.Max(1, unit);
            return new Side(
                difference,
                unit,
                open.Sum(ways => Math.Min(0, ways.Min(way => difference(way.Points)))) / unit,
                open.Sum(ways => Math.Max(0, ways.Max(way => difference(way.Points)))) / unit);
        }

        public int StepsOf(Pull points) => Difference(points) / Unit;
    }
}
