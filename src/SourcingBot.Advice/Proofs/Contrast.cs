namespace SourcingBot.Advice.Proofs;

/// <summary>Two examples that differ in one answer, which stands first in both.</summary>
public sealed record Contrast(Example Before, Example After);
