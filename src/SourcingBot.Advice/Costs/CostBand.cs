namespace SourcingBot.Advice.Costs;

/// <summary>An amount under the assumptions that make it lowest, with all of them in their middle, and under those that make it highest.</summary>
public sealed record CostBand(decimal Low, decimal Middle, decimal High);
