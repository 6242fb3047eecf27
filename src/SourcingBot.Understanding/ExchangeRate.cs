namespace SourcingBot.Understanding;

/// <summary>"A pound is 1.27 dollars", from GBP to USD.</summary>
/// <param name="From">ISO 4217.</param>
/// <param name="To">ISO 4217; another than <paramref name="From"/>.</param>
/// <param name="Rate">How many of <paramref name="To"/> one of <paramref name="From"/> makes; above zero.</param>
public sealed record ExchangeRate(string From, string To, decimal Rate);
