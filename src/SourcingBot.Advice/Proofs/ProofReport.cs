using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Proofs;

/// <summary>What the proofs found out about a table.</summary>
/// <param name="Combinations">How many ways there are to choose a level of every facet.</param>
/// <param name="Wins">In how many of them each model is advised; together they are all of them.</param>
/// <param name="Violations">Empty when everything holds.</param>
public sealed record ProofReport(long Combinations, IReadOnlyDictionary<SourcingModel, long> Wins, IReadOnlyList<Violation> Violations);
