namespace SourcingBot.Advice.Criteria;

/// <summary>When the first results are needed, in days from the day it was said. A month counts 30.4 days, rounded.</summary>
public sealed record TimelineAnswer(int? MinDays, int? MaxDays) : Answer
{
    public override Criterion Criterion => Criterion.Timeline;
}
