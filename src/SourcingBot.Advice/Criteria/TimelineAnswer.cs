namespace SourcingBot.Advice.Criteria;

/// <summary>When the first results are needed, in days from the day it was said; months are rounded to whole days.</summary>
public sealed record TimelineAnswer(int? MinDays, int? MaxDays) : Answer
{
    public const decimal DaysInMonth = 30.4m;

    public override Criterion Criterion => Criterion.Timeline;
}
