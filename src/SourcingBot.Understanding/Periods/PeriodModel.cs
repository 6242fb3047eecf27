using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Finds lengths of time and days of the calendar that are still to come.</summary>
internal sealed class PeriodModel : WordModel
{
    private readonly Calendar _calendar;
    private readonly LengthReader _lengths;
    private readonly DateOnly _today;

    /// <param name="today">What relative times count from.</param>
    /// <param name="locale">Decides 01/03/2027 and 1.500.</param>
    /// <param name="readsMAsMonths">See <see cref="LengthReader"/>.</param>
    public PeriodModel(DateOnly today, string locale, bool readsMAsMonths = false)
        : base("datetimeV2", locale)
    {
        _today = today;
        _calendar = new Calendar(today, locale);
        _lengths = new LengthReader(Locales.HasDecimalComma(locale) ? NumberStyle.DecimalComma : NumberStyle.None, readsMAsMonths);
    }

    public override List<ModelResult> Read(WordList words)
    {
        var results = new List<ModelResult>();
        var free = 0;
        for (var i = 0; i < words.Count;)
        {
            if ((ReadDates(words, i) ?? ReadLength(words, i)) is var (period, start, end))
            {
                if (period is not null)
                {
                    start = Math.Max(start, free);
                    results.Add(period.ToResult(words.Written(start, end), words[start].Start));
                }

                i = free = end;
            }
            else
            {
                i++;
            }
        }

        return results;
    }

    private (Period? Period, int Start, int End)? ReadLength(WordList words, int index)
    {
        if (_lengths.Read(words, index) is not var (low, high, end))
        {
            return null;
        }

        var (lead, start) = Bounds.Leading(words, index);
        if (IsFrequency(words, index, end) || lead is Bound.NotAhead or Bound.Refused || !low.IsPossible || !high.IsPossible)
        {
            return (null, start, end);
        }

        var (trail, last) = Bounds.Trailing(words, SkipFromNow(words, end));
        if (trail == Bound.NotAhead)
        {
            return (null, start, last);
        }

        var bound = trail != Bound.None ? trail : lead;
        // "From 6 to 12 months" is a range, "from" no bound.
        Period period = bound switch
        {
            Bound.Before or Bound.Until => Period.Length(null, high),
            Bound.After or Bound.Since when low == high || !words.Is(start, "from") => Period.Length(low, null),
            _ => Period.Length(low, high),
        };
        return (period, start, last);
    }

    private static int SkipFromNow(WordList words, int end) =>
        words[end].Text is "from" && words[end + 1].Text is "now" or "today" ? end + 2
        : words[end].Text is "from" && words.Is(end + 1, "the") && words.Is(end + 2, "start") ? end + 3
        : words[end].Text is "time" && !words[end].IsGlued ? end + 1
        : end;

    /// <summary>"Once a week", "5 days a week", "$8k a month", "two-week sprints", "2 hours per day".</summary>
    private static bool IsFrequency(WordList words, int index, int end) =>
        (words[index].Text is "a" or "an" && words[index - 1].Text is "once" or "twice" or "times" or "hours" or "hour" or "days" or "day" or "day" or "k" or "dollars" or "euros" or "pounds" or "meeting" or "call")
        || (words[end].Text is "a" or "per" or "each" or "every" && TimeUnit.Find(words[end + 1].Text) is not null)
        || (words[end].Text is "sprints" or "sprint" or "iterations" or "cycles" or "notice" or "overlap" && !words.Is(index, "a"));

    private (Period? Period, int Start, int End)? ReadDates(WordList words, int index)
    {
        if (_calendar.Read(words, index) is not var (first, end))
        {
            return null;
        }

        var (lead, start) = Bounds.Leading(words, index);
        if (ReadTo(words, ref first, end, words.Is(index - 1, "between")) is var (last, lastEnd))
        {
            // "From January to June": here the "from" is half of the range.
            return Resolved(first.First, last.Last, Bound.None, start, lastEnd);
        }

        // The seven of "7 days" may also look like a date's beginning; a bare year must not be a plain count.
        if (first.IsYear && lead == Bound.None && words.Count > 2)
        {
            return null;
        }

        var (trail, trailEnd) = Bounds.Trailing(words, end);
        return lead is Bound.NotAhead or Bound.Refused || trail == Bound.NotAhead
            ? (null, start, trailEnd)
            : Bounded(first, trail != Bound.None && lead is not Bound.Before ? trail : lead, start, trailEnd);
    }

    private (Stretch Last, int End)? ReadTo(WordList words, ref Stretch first, int end, bool isBetween)
    {
        var joins = words[end].Text is "to" or "-" or "until" or "till" or "through" or "or" || (isBetween && words.Is(end, "and"));
        if (!joins || _calendar.Read(words, end + 1) is not var (last, lastEnd))
        {
            return null;
        }

        if (last.First < first.First && !last.HasYear)
        {
            last = last.AddYears(1);
        }

        if (last.HasYear && !first.HasYear && last.First >= _today)
        {
            // "January to June 2027": the year belongs to both.
            while (first.AddYears(1).First <= last.First)
            {
                first = first.AddYears(1);
            }
        }

        return last.Last >= first.First ? (last, lastEnd) : null;
    }

    private (Period? Period, int Start, int End)? Bounded(Stretch stretch, Bound bound, int start, int end) => bound switch
    {
        Bound.Before => Resolved(null, stretch.First <= _today && !stretch.IsDay ? stretch.Last : stretch.First, bound, start, end),
        Bound.Until => Resolved(null, stretch.Last, bound, start, end),
        Bound.After => Resolved(stretch.IsDay ? stretch.First : stretch.Last.AddDays(1), null, bound, start, end),
        Bound.Since => Resolved(stretch.First, null, bound, start, end),
        _ => Resolved(stretch.First, stretch.Last, bound, start, end),
    };

    /// <summary>Nothing lies in the past: what is over is refused, and what has begun is only "until its end".</summary>
    private (Period? Period, int Start, int End)? Resolved(DateOnly? from, DateOnly? to, Bound bound, int start, int end)
    {
        if (to < _today || (to is null && from < _today))
        {
            return (null, start, end);
        }

        return (Period.Dates(from <= _today && from != to ? to is null ? _today : null : from, to), start, end);
    }
}
