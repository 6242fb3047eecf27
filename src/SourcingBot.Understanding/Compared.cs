namespace SourcingBot.Understanding;

/// <summary>What a message wants to see side by side.</summary>
/// <param name="Models">Ids of models or of a family, in the order named, each once; empty when none was named.</param>
/// <param name="Aspects">Topics, likewise.</param>
/// <param name="AreBoth">It speaks of those that were spoken of before: "what about control in both?"</param>
public sealed record Compared(IReadOnlyList<string> Models, IReadOnlyList<string> Aspects, bool AreBoth);
