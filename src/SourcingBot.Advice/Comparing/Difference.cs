using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Comparing;

/// <summary>
/// A criterion that two stakeholders answered differently, or only one of them answered, or only one of them calls a priority.
/// </summary>
/// <param name="DecidesIn">
/// In which share of all ways to settle the other differences, for the first or for the second, this one decides what both are
/// advised; counted exactly, in 0..1.
/// </param>
public sealed record Difference(Criterion Criterion, Position First, Position Second, double DecidesIn)
{
    /// <summary>Whether this difference alone turns the advice of one of the two, all else kept as they have it.</summary>
    public bool Decides => First.TurnsTo is not null || Second.TurnsTo is not null;
}
