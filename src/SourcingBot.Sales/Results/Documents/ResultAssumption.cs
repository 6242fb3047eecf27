namespace SourcingBot.Sales.Results.Documents;

/// <summary>What was calculated with.</summary>
/// <param name="Source">With year and label, in words.</param>
/// <param name="Label">A, B, C or D; null for what the prospect gave.</param>
public sealed record ResultAssumption(string Name, string Value, ResultSource Source, string? Label = null);
