namespace SourcingBot.Sales.Results.Documents;

/// <param name="Score">0..1.</param>
/// <param name="RuledOutBy">The name of the criterion whose answer rules it out; null where none does.</param>
/// <param name="Why">Why it is ruled out.</param>
public sealed record ResultModel(string Model, string Name, double Score, string? RuledOutBy = null, string? Why = null);
