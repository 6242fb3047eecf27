using System.Numerics;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>The table with the weights of one client's priorities. Immutable, so that it can be kept for the next client with the same.</summary>
internal sealed class Weighing
{
    // Owners are two and places three: in sixths the distance from their mean is a whole number.
    private const int Sixths = 6;

    // More than there are rows, so that a rank can tell its row; and a power of two, so that it can do so fast.
    private const int RanksPerPoint = 8;
    private const int RankOfClosed = 1 << 27;

    private readonly Dictionary<Criterion, int> _weights;
    private readonly Dictionary<Criterion, Standing[]> _ways;
    private readonly ModelRow[] _rows;
    private readonly double _scorePerSixth;
    private readonly int _ownerParts;
    private readonly int _placeParts;

    public Weighing(DecisionTable table, IReadOnlyCollection<Criterion> priorities)
    {
        Table = table;
        _rows = [.. table.Models];
        _weights = table.Criteria.ToDictionary(
            row => row.Criterion, row => row.Weight * (priorities.Contains(row.Criterion) ? table.PriorityFactor : 1));
        _ways = table.Criteria.ToDictionary(row => row.Criterion, WaysToAnswer);
        _ownerParts = table.Models[0].Takes.Own + table.Models[0].Takes.Provider;
        _placeParts = table.Models[0].Takes.Home + table.Models[0].Takes.Near + table.Models[0].Takes.Far;

        // The farthest that any model can get from the mean, so that no score leaves 0..1. A table without points has no distance.
        var farthest = Math.Max(1, table.Models.Max(row => Math.Max(Farthest(row, +1), Farthest(row, -1))));
        _scorePerSixth = 0.5 / farthest;
    }

    public DecisionTable Table { get; }

    public int WeightOf(Criterion criterion) => _weights[criterion];

    public Standing Of(Criterion criterion, Level level) => new(level.Pull * _weights[criterion], Table.ClosedBy(criterion, level));

    public Standing Of(Criterion criterion, IEnumerable<Level?> levels) =>
        levels.Aggregate(default(Standing), (sum, level) => level is null ? sum : sum + Of(criterion, level));

    /// <summary>Every way to answer a criterion in full: one level of each facet.</summary>
    public IReadOnlyList<Standing> WaysToAnswer(Criterion criterion) => _ways[criterion];

    /// <summary>The row of the open model with the most points; the earlier one of equals.</summary>
    public int WinnerOf(Standing standing)
    {
        var winner = -1;
        var most = int.MinValue;
        for (var i = 0; i < _rows.Length; i++)
        {
            var points = (standing.Closed & (1 << i)) == 0 ? _rows[i].Collect(standing.Points) : int.MinValue;
            if (points > most)
            {
                (winner, most) = (i, points);
            }
        }

        return winner;
    }

    /// <summary>
    /// A number by which rows can be compared many at once: the points, far below all points for a closed model. Ranks of standings
    /// add up to a rank of their sum.
    /// </summary>
    public int RankOf(int row, Standing standing) =>
        (_rows[row].Collect(standing.Points) * RanksPerPoint) - ((standing.Closed & (1 << row)) == 0 ? 0 : RankOfClosed);

    /// <summary>To be added once, so that the earlier one of equals ranks higher.</summary>
    public static int RankAmongEquals(int row) => RanksPerPoint - 1 - row;

    /// <summary>Which row each of these ranks is of.</summary>
    public static Vector<int> RowsOf(Vector<int> ranks) => ~ranks & new Vector<int>(RanksPerPoint - 1);

    public double ScoreOf(ModelRow row, Pull points) => 0.5 + (FromMean(row, points) * _scorePerSixth);

    public double ScoreBetween(ModelRow a, ModelRow b, Pull points) => (a.Collect(points) - b.Collect(points)) * Sixths * _scorePerSixth;

    private Standing[] WaysToAnswer(WeighedCriterion row) =>
        row.Facets.Aggregate(
            (Standing[])[default],
            (ways, facet) => [.. ways.SelectMany(_ => facet.Levels, (way, level) => way + Of(row.Criterion, level))]);

    private int FromMean(ModelRow row, Pull points) =>
        (Sixths * row.Collect(points))
        - (Sixths / 2 * _ownerParts * (points.Own + points.Provider))
        - (Sixths / 3 * _placeParts * (points.Home + points.Near + points.Far));

    private int Farthest(ModelRow row, int direction) =>
        Table.Criteria.Sum(criterion => criterion.Facets.Sum(
            facet => Math.Max(0, facet.Levels.Max(level => direction * FromMean(row, Of(criterion.Criterion, level).Points)))));
}
