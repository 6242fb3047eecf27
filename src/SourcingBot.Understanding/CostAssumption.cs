namespace SourcingBot.Understanding;

/// <summary>A value to calculate costs with, as a person gave it.</summary>
/// <param name="Id">One of <see cref="CostAssumptionIds"/>.</param>
/// <param name="Min">In the unit of the id: people, months, hours a month, money, or percent (20 for "20 %").</param>
/// <param name="Max">Equal to <paramref name="Min"/> for a single figure; also for a bound: "up to 12 people" calculates with 12.</param>
/// <param name="Currency">ISO 4217; null when none was said, and for what is no money.</param>
public sealed record CostAssumption(string Id, decimal Min, decimal Max, string? Currency = null);
