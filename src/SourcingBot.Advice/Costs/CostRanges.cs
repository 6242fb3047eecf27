namespace SourcingBot.Advice.Costs;

/// <summary>The range of every assumption that is calculated with.</summary>
internal sealed class CostRanges
{
    private readonly Dictionary<Assumption, CostRange> _ranges;
    private readonly bool _hasCentreRate;

    public CostRanges(IEnumerable<CostAssumption> assumptions)
    {
        _ranges = assumptions.ToDictionary(row => row.Assumption, row => row.Range);
        _hasCentreRate = _ranges.ContainsKey(Assumption.CentreRate);
    }

    public CostRange this[Assumption assumption] => _ranges[assumption];

    /// <summary>Each assumption at its upper end where that is said of it, and else at its lower.</summary>
    public CostScenario Scenario(Func<Assumption, bool> isHigh) =>
        new(assumption => isHigh(assumption) ? _ranges[assumption].Max : _ranges[assumption].Min, _hasCentreRate);

    public CostScenario Middle() => new(assumption => _ranges[assumption].Middle, _hasCentreRate);

    /// <summary>All in their middle but one.</summary>
    public CostScenario MiddleWith(Assumption one, decimal value) => new(assumption => assumption == one ? value : _ranges[assumption].Middle, _hasCentreRate);
}
