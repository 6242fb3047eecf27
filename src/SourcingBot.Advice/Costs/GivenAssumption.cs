namespace SourcingBot.Advice.Costs;

/// <summary>What the client assumes instead of the table.</summary>
/// <param name="Currency">ISO 4217 code, for money; null means the currency that is asked for.</param>
public sealed record GivenAssumption(CostRange Range, string? Currency = null);
