using System.Numerics;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// Every standing that answers can lead to, as a cell, and the winner in it. Only differences decide between models: own less
/// provider, home less near, near less far. That is three whole numbers of small range, so there are thousands of cells where
/// there are millions of ways to answer, and a step from cell to cell is an addition.
/// </summary>
internal sealed class WinnerGrid
{
    private readonly Weighing _weighing;
    private readonly (int Least, int Most) _owner;
    private readonly (int Least, int Most) _nearness;
    private readonly (int Least, int Most) _farness;
    private readonly int[] _layerOfClosed = new int[64];
    private readonly int[] _closedOfLayer;

    private readonly byte[][] _winners;

    public WinnerGrid(Weighing weighing)
    {
        _weighing = weighing;
        var steps = weighing.Table.Criteria
            .SelectMany(row => row.Facets, (row, facet) => facet.Levels.Select(level => weighing.Of(row.Criterion, level)).ToArray())
            .ToArray();
        _owner = RangeOf(steps, Owner);
        _nearness = RangeOf(steps, Nearness);
        _farness = RangeOf(steps, Farness);
        _closedOfLayer = ClosedSets(steps);
        for (var layer = 0; layer < _closedOfLayer.Length; layer++)
        {
            _layerOfClosed[_closedOfLayer[layer]] = layer;
        }

        Cells = Length(_owner) * Length(_nearness) * Length(_farness);
        _winners = [.. _closedOfLayer.Select(WinnersWhere)];
    }

    /// <summary>How many cells a layer has.</summary>
    public int Cells { get; }

    /// <summary>How many layers there are: one for each set of models that gates can close together.</summary>
    public int Layers => _closedOfLayer.Length;

    public int LayerOf(int closed) => _layerOfClosed[closed];

    /// <summary>The layer in which somebody arrives who stands in one and closes more.</summary>
    public int LayerAfter(int layer, int closed) => _layerOfClosed[_closedOfLayer[layer] | closed];

    public int CellOf(Pull points) => StepOf(points) - StepOf(_owner.Least, _nearness.Least, _farness.Least);

    /// <summary>How far points move a cell.</summary>
    public int StepOf(Pull points) => StepOf(Owner(points), Nearness(points), Farness(points));

    /// <summary>The winning row of the table in every cell of a layer.</summary>
    public ReadOnlySpan<byte> WinnersIn(int layer) => _winners[layer];

    private byte[] WinnersWhere(int closed)
    {
        var winners = new byte[Cells];
        var cell = 0;
        for (var owner = _owner.Least; owner <= _owner.Most; owner++)
        {
            for (var nearness = _nearness.Least; nearness <= _nearness.Most; nearness++)
            {
                for (var farness = _farness.Least; farness <= _farness.Most; farness++)
                {
                    // Any points with these differences would do.
                    winners[cell++] = (byte)_weighing.WinnerOf(new Standing(new Pull(Own: owner, Home: nearness, Far: -farness), closed));
                }
            }
        }

        return winners;
    }

    private int StepOf(int owner, int nearness, int farness) =>
        (((owner * Length(_nearness)) + nearness) * Length(_farness)) + farness;

    private static int Owner(Pull points) => points.TowardOwn;

    private static int Nearness(Pull points) => points.Home - points.Near;

    private static int Farness(Pull points) => points.Near - points.Far;

    private static int Length((int Least, int Most) range) => range.Most - range.Least + 1;

    private static (int Least, int Most) RangeOf(Standing[][] facets, Func<Pull, int> side) =>
        (facets.Sum(levels => Math.Min(0, levels.Min(step => side(step.Points)))),
            facets.Sum(levels => Math.Max(0, levels.Max(step => side(step.Points)))));

    private static int[] ClosedSets(Standing[][] facets) =>
        [.. facets.Aggregate(
            new SortedSet<int> { 0 },
            (sets, levels) => [.. sets, .. sets.SelectMany(set => levels, (set, step) => set | step.Closed)]).OrderBy(set => BitOperations.PopCount((uint)set))];
}
