namespace SourcingBot.Advice.Costs;

/// <summary>What is left of a promised saving once hidden cost is added: real = 1 − (1 − quoted) × (1 + hidden), after what META Group found (fact 16).</summary>
/// <param name="Quoted">As a share of what the work costs at home.</param>
/// <param name="QuotedFact">The number of the fact it was taken from; null when the client gave it.</param>
/// <param name="HiddenCost">As a share of the price.</param>
public sealed record SavingCheck(CostRange Quoted, int? QuotedFact, CostAssumption HiddenCost)
{
    /// <summary>Negative where the work would cost more than at home.</summary>
    public CostRange Real => new(RealOf(Quoted.Min, HiddenCost.Range.Max), RealOf(Quoted.Max, HiddenCost.Range.Min));

    private static decimal RealOf(decimal quoted, decimal hidden) => 1 - (1 - quoted) * (1 + hidden);
}
