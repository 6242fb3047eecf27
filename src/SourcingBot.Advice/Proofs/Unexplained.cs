using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Proofs;

/// <summary>The reasons do not explain the advice.</summary>
/// <param name="Criterion">Whose reason names no topic, no section or no effect; null where the effects do not add up to the lead.</param>
public sealed record Unexplained(Example Example, Criterion? Criterion) : Violation;
