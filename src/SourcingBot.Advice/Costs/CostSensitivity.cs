namespace SourcingBot.Advice.Costs;

/// <summary>What one assumption does to the result while all others stay in their middle.</summary>
/// <param name="DifferenceAtMin">The provider's total less the centre's in the last month, with the assumption at its lower end.</param>
/// <param name="DifferenceAtMax">The same at its upper end.</param>
/// <param name="BreakEvenAtMin">In months; null where it is not within the months calculated.</param>
/// <param name="BreakEvenAtMax">The same at its upper end.</param>
/// <param name="Share">This assumption's part, from 0 to 1, of what all of them move the difference by.</param>
public sealed record CostSensitivity(
    Assumption Assumption, decimal DifferenceAtMin, decimal DifferenceAtMax, int? BreakEvenAtMin, int? BreakEvenAtMax, decimal Share)
{
    public decimal Swing => Math.Abs(DifferenceAtMax - DifferenceAtMin);
}
