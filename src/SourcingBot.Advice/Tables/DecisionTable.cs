using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Tables;

/// <summary>Everything the decision rests on. Checked here once, trusted everywhere else.</summary>
public sealed class DecisionTable
{
    public const int MostPriorityFactor = 5;

    /// <summary>How many combinations of levels there may be, so that all of them can be counted whenever somebody asks.</summary>
    public const long MostCombinations = 1_000_000_000;

    private readonly Dictionary<Criterion, WeighedCriterion> _byCriterion;
    private readonly Dictionary<(Criterion, string), int> _closedBy = [];

    /// <param name="models">All six; where scores are equal, the earlier one is advised.</param>
    /// <param name="criteria">All eleven.</param>
    /// <param name="gates">Where several close a model, the earlier one is named.</param>
    /// <param name="priorityFactor">What a priority's weight is multiplied by, from 1 to 5.</param>
    /// <exception cref="ArgumentException">The parts do not make a whole; the message says what is missing.</exception>
    public DecisionTable(
        IReadOnlyList<ModelRow> models, IReadOnlyList<WeighedCriterion> criteria, IReadOnlyList<Gate> gates, Thresholds thresholds, int priorityFactor)
    {
        if (models.Count != SourcingModel.All.Count || !models.Select(row => row.Model).ToHashSet().SetEquals(SourcingModel.All))
        {
            throw new ArgumentException("Each of the six models needs one row.", nameof(models));
        }

        if (models.Any(row => row.Takes.Own + row.Takes.Provider != models[0].Takes.Own + models[0].Takes.Provider
            || row.Takes.Home + row.Takes.Near + row.Takes.Far != models[0].Takes.Home + models[0].Takes.Near + models[0].Takes.Far))
        {
            throw new ArgumentException("Every model must collect equally many parts of the owners' points, and of the places'.", nameof(models));
        }

        if (criteria.Count != Criterion.All.Count || !criteria.Select(row => row.Criterion).ToHashSet().SetEquals(Criterion.All))
        {
            throw new ArgumentException("Each of the eleven criteria needs one entry.", nameof(criteria));
        }

        if (CombinationsOf(criteria) > MostCombinations)
        {
            throw new ArgumentException($"There are more than {MostCombinations} combinations of levels.", nameof(criteria));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(priorityFactor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(priorityFactor, MostPriorityFactor);

        Models = models;
        Criteria = [.. criteria.OrderBy(row => Criterion.All.ToList().IndexOf(row.Criterion))];
        Gates = gates;
        Thresholds = thresholds;
        PriorityFactor = priorityFactor;
        _byCriterion = Criteria.ToDictionary(row => row.Criterion);

        foreach (var gate in gates)
        {
            var closed = models.Select((row, i) => gate.Closes.Contains(row.Model) ? 1 << i : 0).Sum();
            foreach (var level in gate.LevelIds)
            {
                if (!_byCriterion[gate.Criterion].Levels.Any(known => known.Id == level))
                {
                    throw new ArgumentException($"Gate '{gate.Id}' rests on '{level}', which '{gate.Criterion}' does not have.", nameof(gates));
                }

                _closedBy[(gate.Criterion, level)] = _closedBy.GetValueOrDefault((gate.Criterion, level)) | closed;
            }
        }

        if (models.Count(row => !gates.Any(gate => gate.Closes.Contains(row.Model))) < 2)
        {
            throw new ArgumentException("At least two models must be closed by no gate, or there may be nothing to advise.", nameof(gates));
        }
    }

    public IReadOnlyList<ModelRow> Models { get; }

    /// <summary>In the order of <see cref="Criterion.All"/>.</summary>
    public IReadOnlyList<WeighedCriterion> Criteria { get; }

    public IReadOnlyList<Gate> Gates { get; }

    public Thresholds Thresholds { get; }

    public int PriorityFactor { get; }

    public WeighedCriterion this[Criterion criterion] => _byCriterion[criterion];

    public ModelRow this[SourcingModel model] => Models.First(row => row.Model == model);

    /// <summary>In how many ways all criteria can be answered in full, one level of each facet.</summary>
    public static double CombinationsOf(IEnumerable<WeighedCriterion> criteria) =>
        criteria.SelectMany(row => row.Facets).Aggregate(1.0, (combinations, facet) => combinations * facet.Levels.Count);

    /// <summary>All ids of content that the table points to; the content must have them.</summary>
    public IEnumerable<string> Topics =>
        Criteria.Select(row => row.Topic).Concat(Models.SelectMany(row => row.Risks).Select(risk => risk.Topic)).Distinct();

    /// <summary>
    /// The levels that an answer comes to, facet by facet, null where none follows. Empty for no answer.
    /// </summary>
    public IReadOnlyList<Level?> LevelsOf(Criterion criterion, Answer? answer) =>
        answer is null ? [] : [.. this[criterion].Facets.Select(facet => facet.LevelOf(answer, level => ClosedBy(criterion, level) != 0))];

    /// <summary>The models that a level closes, one bit for each place in <see cref="Models"/>.</summary>
    internal int ClosedBy(Criterion criterion, Level level) => _closedBy.GetValueOrDefault((criterion, level.Id));
}
