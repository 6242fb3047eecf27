namespace SourcingBot.Understanding.Assumptions;

/// <summary>A value of a message with what it counts, before anybody decided which assumption it is.</summary>
/// <param name="Measure">What it counts.</param>
/// <param name="Min">In the unit that <see cref="CostAssumption"/> has for it.</param>
/// <param name="Max">Never below <paramref name="Min"/>.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word, included.</param>
/// <param name="Currency">ISO 4217, if said.</param>
internal readonly record struct Figure(Measure Measure, decimal Min, decimal Max, int First, int Last, string? Currency = null);
