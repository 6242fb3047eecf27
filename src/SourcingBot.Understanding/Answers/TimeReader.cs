using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Grammars;
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

    private const int WordsBetweenListed = 3;
    private const decimal ShortestCommitment = 7;

    /// <summary>Nobody waits two years for first results: "12 people, 2 years" says how long the team is needed.</summary>
    private const decimal LongestWait = 729;

    /// <summary>"The first version of the product must be ready in 3 months".</summary>
    private const int ReachOfFirst = 9;

    private const int ReachOfEnd = 4;

    public static Times Read(Message message, List<Found> times, string? urgency, bool isOngoing)
    {
        var periods = times.Select(found => (Found: found, Period: Period.Of(found.Result), Criterion: CriterionOf(message, found, times.Count))).ToList();
        if (message.AsksForTime && periods.Count > 1 && periods.Exists(p => p.Period is { IsLength: false, To: null }))
        {
            // "18 months starting in February": the date is when, the length how long.
            periods = [.. periods.Select(p => (p.Found, p.Period,
                p.Period.IsLength && Lead(message, p.Found) is null or TimeLead.For ? Criterion.Commitment : p.Period is { IsLength: false, To: null } && p.Criterion is not null ? Criterion.Timeline : p.Criterion))];
        }

        var today = message.Question.Today;
        List<TimeRange> whens = [.. periods.Where(p => p.Criterion == Criterion.Timeline).Select(p => When(p.Period, today))];
        List<TimeRange> howLongs = [.. periods.Where(p => p.Criterion == Criterion.Commitment).Select(p => HowLong(message, p.Found, p.Period, today)).OfType<TimeRange>()];
        if (whens.Count > 1 && periods.Where(p => p.Criterion == Criterion.Timeline && IsOfFirstResults(message, p.Found)).ToList() is [var first])
        {
            whens = [When(first.Period, today)];
        }

        if (whens.Count > 1 && TimeRange.Single(whens) is null && !AreListed(times) && periods.Where(p => p.Criterion == Criterion.Timeline && message.IsToldOf(Criterion.Timeline, p.Found.First)).ToList() is [var told])
        {
            // "The fair is in June, so it must be ready before May 15."
            whens = [When(told.Period, today)];
        }

        var (when, howLong) = (TimeRange.Single(whens), TimeRange.Single(howLongs));
        var timeline = when is { } t ? new TimelineAnswer(t.Min, t.Max) : whens.Count > 0 ? null : Urgency(urgency);
        var commitment = howLong is { } c ? new CommitmentAnswer(c.Min, c.Max) : isOngoing ? new CommitmentAnswer(null, null, Ongoing: true) : null;
        return new Times(timeline, commitment, times.Count == 0 && timeline is null && commitment is null ? BareTimes.Candidates(message, new LengthReader(message.Question.Locale)) : [],
            [.. Named(Criterion.Timeline, when), .. Named(Criterion.Commitment, howLong)]);
    }

    /// <summary>"MVP in 3 months, full product in a year": asked is when the first results are needed.</summary>
    private static bool IsOfFirstResults(Message message, Found found)
    {
        for (var i = found.First - 1; i >= 0 && found.First - i <= ReachOfFirst && (message.Words[i].Kind == WordKind.Letters || message.Words.Is(i, "-")); i--)
        {
            if (message.Words.Is(i, message.Words.Grammar.Times.FirstResults))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In March and in July": what is said of the first is said of the second.</summary>
    private static bool AreListed(List<Found> times)
    {
        for (var i = 1; i < times.Count; i++)
        {
            if (times[i].First - times[i - 1].Last <= WordsBetweenListed)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<NamedDays> Named(Criterion criterion, TimeRange? range) =>
        range is { From: null, To: null } or null ? [] : [new NamedDays(criterion, range.Value.From, range.Value.To)];

    private static TimelineAnswer? Urgency(string? urgency) => urgency switch
    {
        "asap" => new TimelineAnswer(null, SoonInDays),
        "no-rush" => new TimelineAnswer(NoRushInDays, null),
        _ => null,
    };

    private static TimeRange When(Period period, DateOnly today) => period.IsLength
        ? new TimeRange(Days(period.MinSpan), Days(period.MaxSpan))
        : new TimeRange(period.From?.DayNumber - today.DayNumber, period.To?.DayNumber - today.DayNumber, period.From, period.To);

    /// <summary>A stretch of the calendar says how long only from its one end to its other, or up to its end; "in March" says nothing.</summary>
    private static TimeRange? HowLong(Message message, Found found, Period period, DateOnly today)
    {
        if (period.IsLength)
        {
            var (min, max) = (Months(period.MinSpan?.TotalDays), Months(period.MaxSpan?.TotalDays));
            return new TimeRange(min ?? (SaysNext(message, found) ? max : null), max);
        }

        if (period is { From: { } from, To: { } to } && from != to)
        {
            return IsRange(message, found) && Months(to.DayNumber + 1 - from.DayNumber) is var months ? new TimeRange(months, months, from, to) : null;
        }

        if (period.To is null && !HasWord(message, found, message.Words.Grammar.Times.Until))
        {
            return null;
        }

        return new TimeRange(period.To is null ? Months(period.From?.DayNumber - today.DayNumber) : null, Months(period.To?.DayNumber - today.DayNumber), period.To is null ? period.From : null, period.To);
    }

    /// <summary>"For the next three years" is as long as that, where "within" would be no longer.</summary>
    private static bool SaysNext(Message message, Found found) => HasWord(message, found, message.Words.Grammar.Times.Coming) && !HasWord(message, found, message.Words.Grammar.Times.Within);

    private static bool IsRange(Message message, Found found) => HasWord(message, found, message.Words.Grammar.Times.RangeJoins);

    private static Criterion? CriterionOf(Message message, Found found, int count)
    {
        var timeline = message.Nearest(Criterion.Timeline, found.First, found.Last);
        var commitment = message.Nearest(Criterion.Commitment, found.First, found.Last);
        var lead = Lead(message, found);
        (MeaningKind Kind, Criterion Criterion)? nearest = timeline is null && commitment is null ? null
            : commitment is null || (timeline is { } t && t.Distance <= commitment.Value.Distance) ? (timeline!.Value.Kind, Criterion.Timeline)
            : (commitment.Value.Kind, Criterion.Commitment);
        if (nearest is { Kind: MeaningKind.Beside } || message.IsToldBeside(nearest?.Criterion ?? message.Pending, found.First))
        {
            return null;
        }

        if (message.IsLetter && nearest is null)
        {
            return null;
        }

        // "If it is down for a day" says nothing about the team.
        if (lead == TimeLead.For && nearest?.Criterion != Criterion.Commitment && Period.Of(found.Result) is { IsLength: true, MaxSpan.TotalDays: < ShortestCommitment } && message.Pending != Criterion.Commitment)
        {
            return null;
        }

        if (lead == TimeLead.For && Period.Of(found.Result).IsLength && (message.Pending != Criterion.Timeline || count > 1))
        {
            return Criterion.Commitment;
        }

        if (message.Pending == Criterion.Commitment && count == 1 && HasWord(message, found, message.Words.Grammar.Times.Longer) && !IsOfFirstResults(message, found))
        {
            // "We need them no longer than 18 months."
            return Criterion.Commitment;
        }

        if (message.Pending == Criterion.Commitment && count == 1 && Period.Of(found.Result).IsLength && EndsThere(message.Words, found.Last + 1))
        {
            return Criterion.Commitment;
        }

        if (nearest is var (_, criterion))
        {
            return criterion;
        }

        if (lead == TimeLead.Starting || (lead == TimeLead.From && Period.Of(found.Result) is { IsLength: false, To: null }))
        {
            return Criterion.Timeline;
        }

        if (message.AsksForTime)
        {
            return message.Pending;
        }

        if (message.IsListItem(found.First, found.Last) && lead is null && Period.Of(found.Result) is { IsLength: true, MinSpan.TotalDays: >= LongestWait })
        {
            return Criterion.Commitment;
        }

        return lead == TimeLead.Limit || (message.IsShort && lead is TimeLead.In or TimeLead.InShort)
            || message.Correction.IsThere || message.IsListItem(found.First, found.Last) ? Criterion.Timeline : null;
    }

    /// <summary>"One quarter, then we're done".</summary>
    private static bool EndsThere(WordList words, int end)
    {
        var then = words.Is(end, ",") ? end + 1 : end;
        then += words.Is(then, words.Grammar.Common.And) ? 1 : 0;
        return words.Is(then, words.Grammar.Common.Then) && Enumerable.Range(then + 1, ReachOfEnd).Any(i => words.Is(i, words.Grammar.Times.Done));
    }

    private static bool HasWord(Message message, Found found, WordSet sought)
    {
        for (var i = found.First; i <= found.Last; i++)
        {
            if (message.Words.Is(i, sought))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the preposition says with which the time begins, if one.</summary>
    private static TimeLead? Lead(Message message, Found found)
    {
        var (words, known) = (message.Words, message.Words.Grammar.Times);
        if (words.Is(found.First, known.BehindStart) && words.Is(found.First - 1, known.Start))
        {
            return TimeLead.Starting;
        }

        if (known.Inside.TryGetValue(words[found.First].Text, out var inside))
        {
            return inside;
        }

        for (var i = found.First - 1; i >= 0 && found.First - i <= 3; i--)
        {
            if (known.Before.TryGetValue(words[i].Text, out var before))
            {
                return before;
            }

            if (!words.Is(i, known.Hedges))
            {
                break;
            }
        }

        return null;
    }

    public static int? Days(Span? span) => span is { } s ? (int)decimal.Round(s.TotalDays, MidpointRounding.AwayFromZero) : null;

    public static int? Months(decimal? days) => days is { } d ? Math.Max(1, (int)decimal.Round(d / TimeUnit.DaysInMonth, MidpointRounding.AwayFromZero)) : null;
}
