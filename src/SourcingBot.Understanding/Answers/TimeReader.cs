using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Decides which of the times found say when the results are needed, and which how long the team is.</summary>
internal static class TimeReader
{
    /// <summary>"As soon as possible", by the contract.</summary>
    private const int SoonInDays = 30;

    /// <summary>"No rush", by the contract.</summary>
    private const int NoRushInDays = 365;

    public static (TimelineAnswer? Timeline, CommitmentAnswer? Commitment) Read(Message message, List<Found> times, string? urgency, bool isOngoing)
    {
        var periods = times.Select(found => (period: Period.Of(found.Result), criterion: CriterionOf(message, found))).ToList();
        if (message.Pending == Criterion.Timeline && periods.Count > 1 && periods.Exists(p => !p.period.IsLength))
        {
            // "18 months starting in February": the date is when, the length how long.
            periods = [.. periods.Select((p, i) => p.period.IsLength && Lead(message, times[i]) is null or "for" ? (p.period, Criterion.Commitment) : p)];
        }

        return (Timeline(message, Of(periods, Criterion.Timeline), urgency), Commitment(message, Of(periods, Criterion.Commitment), isOngoing));
    }

    private static List<Period> Of(List<(Period Period, Criterion? Criterion)> periods, Criterion criterion) =>
        [.. periods.Where(p => p.Criterion == criterion).Select(p => p.Period).Distinct()];

    private static Criterion? CriterionOf(Message message, Found found)
    {
        var timeline = message.Nearest(Criterion.Timeline, found.First, found.Last);
        var commitment = message.Nearest(Criterion.Commitment, found.First, found.Last);
        if (timeline is not null || commitment is not null)
        {
            var nearest = commitment is null || (timeline is { } t && t.Distance <= commitment.Value.Distance) ? (timeline!.Value, Criterion.Timeline) : (commitment.Value, Criterion.Commitment);
            return nearest.Item1.Kind == MeaningKind.Beside ? null : nearest.Item2;
        }

        var lead = Lead(message, found);
        if (lead == "for" && Period.Of(found.Result).IsLength && message.Pending != Criterion.Timeline)
        {
            return Criterion.Commitment;
        }

        if (message.Pending == Criterion.Timeline || message.Pending == Criterion.Commitment)
        {
            return message.Pending;
        }

        return lead is "by" or "before" or "within" or "until" or "no" || (message.IsShort && lead is "in" or "not" or "after" or "starting")
            || message.Correction.IsThere || message.IsListItem(found.First, found.Last) ? Criterion.Timeline : null;
    }

    /// <summary>The preposition with which the time begins, if one.</summary>
    private static string? Lead(Message message, Found found)
    {
        var inside = message.Words[found.First].Text;
        if (inside is "in" or "for" or "by" or "before" or "within" or "until" or "no" or "not" or "after" or "starting" or "start" or "from" or "next")
        {
            return inside;
        }

        for (var i = found.First - 1; i >= 0 && found.First - i <= 3; i--)
        {
            if (message.Words[i].Text is "in" or "for" or "within" or "by")
            {
                return message.Words[i].Text;
            }

            if (!(message.Words[i].Text is "about" or "around" or "roughly" or "the" or "approximately" or "say" or "maybe" or "some" or "just" or "another"))
            {
                break;
            }
        }

        return null;
    }

    private static TimelineAnswer? Timeline(Message message, List<Period> periods, string? urgency)
    {
        var today = message.Question.Today;
        var ranges = periods.Select(p => p.IsLength
            ? (Min: Days(p.MinSpan), Max: Days(p.MaxSpan))
            : (Min: p.From?.DayNumber - today.DayNumber, Max: p.To?.DayNumber - today.DayNumber)).Distinct().ToList();
        return Single(ranges) is { } range ? new TimelineAnswer(range.Min, range.Max)
            : ranges.Count > 0 ? null
            : urgency switch
            {
                "asap" => new TimelineAnswer(null, SoonInDays),
                "no-rush" => new TimelineAnswer(NoRushInDays, null),
                _ => null,
            };
    }

    private static CommitmentAnswer? Commitment(Message message, List<Period> periods, bool isOngoing)
    {
        var today = message.Question.Today;
        var ranges = periods.Select(p => p.IsLength
            ? (Min: Months(p.MinSpan?.TotalDays), Max: Months(p.MaxSpan?.TotalDays))
            : (Min: p.To is null ? Months(p.From?.DayNumber - today.DayNumber) : null, Max: Months(p.To?.DayNumber - today.DayNumber))).Distinct().ToList();
        return Single(ranges) is { } range ? new CommitmentAnswer(range.Min, range.Max)
            : isOngoing ? new CommitmentAnswer(null, null, Ongoing: true)
            : null;
    }

    /// <summary>One range, or a lower and an upper bound that make one; contradictory ones are no answer.</summary>
    private static (int? Min, int? Max)? Single(List<(int? Min, int? Max)> ranges)
    {
        if (ranges.Count == 2)
        {
            var (low, high) = ranges[0].Max is null ? (ranges[0], ranges[1]) : (ranges[1], ranges[0]);
            return low.Max is null && high.Min is null && low.Min <= high.Max ? (low.Min, high.Max) : null;
        }

        return ranges.Count == 1 ? ranges[0] : null;
    }

    private static int? Days(Span? span) => span is { } s ? (int)decimal.Round(s.TotalDays, MidpointRounding.AwayFromZero) : null;

    private static int? Months(decimal? days) => days is { } d ? Math.Max(1, (int)decimal.Round(d / TimeUnit.DaysInMonth, MidpointRounding.AwayFromZero)) : null;
}
