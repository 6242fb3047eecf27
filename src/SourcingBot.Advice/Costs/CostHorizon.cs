using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Costs;

/// <summary>Over how many months costs are calculated.</summary>
/// <param name="Months">When nothing says how long the team is needed, or it has no end.</param>
/// <param name="Shortest">At least so many for a shorter commitment.</param>
/// <param name="Longest">At most so many for a longer one.</param>
public sealed record CostHorizon(int Months, int Shortest, int Longest)
{
    public const int Least = 1;
    public const int Most = 120;

    public int Of(CommitmentAnswer? commitment) =>
        commitment is { Ongoing: false } && (commitment.MaxMonths ?? commitment.MinMonths) is { } months ? Math.Clamp(months, Shortest, Longest) : Months;
}
