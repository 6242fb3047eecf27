using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Scoring;

/// <summary>
/// How far the weight of one answered criterion may move, all other weights kept, before another model comes first. At the ends
/// themselves the advice still holds, or is as good as another.
/// </summary>
/// <param name="Weight">As it counts now, a priority's factor included.</param>
/// <param name="From">0 when the criterion may as well not count at all.</param>
/// <param name="To">Null when no weight is too large.</param>
public sealed record WeightRange(Criterion Criterion, int Weight, double From, double? To)
{
    /// <summary>The smallest share of itself by which the weight has to rise or fall until the advice turns; null when nothing turns it.</summary>
    public double? Margin => (From > 0, To) switch
    {
        (true, { } to) => Math.Min(Weight - From, to - Weight) / Weight,
        (true, null) => (Weight - From) / Weight,
        (false, { } to) => (to - Weight) / Weight,
        _ => null,
    };
}
