using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Costs;

/// <summary>What is assumed when nobody says otherwise.</summary>
/// <param name="Currency">ISO 4217 code of a money assumption; null for any other.</param>
/// <param name="Place">Set for the provider's rate alone.</param>
/// <param name="Size">Set for the number of people alone: a size of the work, or <see cref="CostTable.Unanswered"/>.</param>
public sealed record CostDefault(Assumption Assumption, CostFigure Figure, string? Currency = null, Place? Place = null, string? Size = null);
