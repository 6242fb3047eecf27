using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests.Periods;

/// <summary>A way of writing a time, and what it must be read as.</summary>
internal sealed record WrittenPeriod(string Text, DateOnly Today, string Locale, int? MinDays, int? MaxDays)
{
    public Question Question => new(Criterion.Timeline, Today, Locale);

    public Answer Answer => new TimelineAnswer(MinDays, MaxDays);
}
