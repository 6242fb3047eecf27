using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Comparing;

/// <summary>What one stakeholder says about one criterion.</summary>
/// <param name="Answer">Null when it is not answered.</param>
/// <param name="Levels">What the answer comes to; empty when nothing follows from it.</param>
/// <param name="TurnsTo">
/// What the stakeholder would be advised with the other's position on this criterion in place of this one; null when that is the
/// same as now.
/// </param>
public sealed record Position(Answer? Answer, IReadOnlyList<Level> Levels, bool IsPriority, SourcingModel? TurnsTo);
