namespace SourcingBot.Understanding.Assumptions;

/// <param name="Assumptions">As <see cref="Understood.Assumptions"/>.</param>
/// <param name="Impossible">As <see cref="Understood.ImpossibleAssumptions"/>.</param>
/// <param name="ExchangeRates">As <see cref="Understood.ExchangeRates"/>.</param>
/// <param name="Words">For each word of the message whether it gave one of them; null when there is none.</param>
internal sealed record Assumed(IReadOnlyList<CostAssumption> Assumptions, IReadOnlyList<CostAssumption> Impossible, IReadOnlyList<ExchangeRate> ExchangeRates, bool[]? Words)
{
    public static readonly Assumed Nothing = new([], [], [], null);
}
