namespace SourcingBot.Advice.Criteria;

/// <summary>How long the team is needed, in months; or without end.</summary>
public sealed record CommitmentAnswer(int? MinMonths, int? MaxMonths, bool Ongoing = false) : Answer
{
    public override Criterion Criterion => Criterion.Commitment;
}
