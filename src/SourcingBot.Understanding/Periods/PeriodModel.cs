using Microsoft.Recognizers.Text;
using SourcingBot.Understanding.Grammars;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Finds lengths of time and days of the calendar that are still to come.</summary>
internal sealed class PeriodModel : WordModel
{
    /// <summary>"Sorry, we need it by April".</summary>
    private const int WordsBeforeCorrected = 3;

    /// <summary>In a longer message a bare 2027 may be anything.</summary>
    private const int WordsAroundYear = 6;

    private readonly Calendar _calendar;
    private readonly LengthReader _lengths;
    private readonly DateOnly _today;

    /// <param name="grammar">Of the language.</param>
    /// <param name="today">What relative times count from.</param>
    /// <param name="locale">Decides 01/03/2027 and 1.500.</param>
    /// <param name="asksForTime">"6m" is six months then, and 20270301 a date.</param>
    public PeriodModel(Grammar grammar, DateOnly today, string locale, bool asksForTime = false)
        : base("datetimeV2", locale, grammar)
    {
        _today = today;
        _calendar = new Calendar(today, locale, asksForTime);
        _lengths = new LengthReader(locale, asksForTime);
    }

    public override List<ModelResult> Read(WordList words)
    {
        var results = new List<ModelResult>();
        var (free, lastEnd) = (0, 0);
        for (var i = 0; i < words.Count;)
        {
            if ((ReadDates(words, i) ?? ReadLength(words, i)) is var (period, start, end))
            {
                if (period is not null)
                {
                    start = Math.Max(start, free);
                    if (lastEnd > 0 && Replaces(words, lastEnd, start))
                    {
                        results.RemoveAt(results.Count - 1);
                    }

                    lastEnd = end;
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

    /// <summary>"3 months, no, we need it in 4 months": what was said before no longer holds.</summary>
    private static bool Replaces(WordList words, int end, int start) => TakingBack.After(words, end) is { } next && start - next is >= 0 and <= WordsBeforeCorrected;

    private (Period? Period, int Start, int End)? ReadLength(WordList words, int index)
    {
        if (_lengths.Read(words, index) is not { } length)
        {
            return null;
        }

        var (lead, start) = Bounds.Leading(words, index);
        var end = length.End;
        if (OtherUses.OfLength(words, index, end) || OtherUses.IsPause(words, length, start) || lead == Bound.NotAhead || !length.IsPossible)
        {
            return (null, start, end);
        }

        if (lead == Bound.Refused)
        {
            return ReadInstead(words, length, start) is var (instead, first, last) ? (Period.Length(instead.Low, instead.High), first, last) : (null, start, end);
        }

        var (trail, trailEnd) = Bounds.Trailing(words, SkipFromNow(words, end));
        if (trail is Bound.NotAhead or Bound.Refused)
        {
            return (null, start, trailEnd);
        }

        if ((trail == Bound.Since ? trailEnd : trail == Bound.None ? SkipWish(words, trailEnd) : 0) is > 0 and var after && ReadMost(words, after, length) is var (most, mostEnd))
        {
            return (Period.Length(length.Low, most), start, mostEnd);
        }

        var bound = length.IsLimited ? Bound.None : trail != Bound.None ? trail : length.IsAtLeast ? Bound.Since : lead;
        // "From 6 to 12 months" is a range, "from" no bound.
        Period period = bound switch
        {
            Bound.Before or Bound.Until => Period.Length(null, length.High),
            Bound.After or Bound.Since when length.Low == length.High || !words.Is(start, words.Grammar.Common.From) => Period.Length(length.Low, null),
            _ => Period.Length(length.Low, length.High),
        };
        return (period, start, trailEnd);
    }

    /// <summary>The 10 of "6 weeks at least, 10 at most".</summary>
    private (Span Most, int End)? ReadMost(WordList words, int index, Length least)
    {
        var i = index + (words.Is(index, ",") ? 1 : 0);
        i += words.Is(i, words.Grammar.Common.AndOrBut) ? 1 : 0;
        return i > index && (_lengths.Read(words, i) ?? _lengths.ReadBare(words, i, least.Unit)) is { IsPossible: true } most && most.High.TotalDays >= least.Low.TotalDays
            && Bounds.Trailing(words, most.End) is (Bound.Until, var end)
            ? (most.High, end)
            : null;
    }

    /// <summary>Behind "4 months ideally"; 0 where nothing is wished.</summary>
    private static int SkipWish(WordList words, int index) => words.Is(index, words.Grammar.Periods.Wishes) ? index + 1 : 0;

    private static int SkipFromNow(WordList words, int end) =>
        words.Grammar.Periods.FromNow.TryMatch(words, end, 1, out _, out var length) ? end + length
        : words.Is(end, words.Grammar.Periods.Time) && !words[end].IsGlued ? end + 1
        : end;

    /// <summary>The 3 of "not 6 months but 3", "3, not 6 months" and "3 instead of 6 months".</summary>
    private (Length Length, int Start, int End)? ReadInstead(WordList words, Length refused, int start)
    {
        var but = refused.End + (words.Is(refused.End, ",") ? 1 : 0);
        if (words.Is(but, words.Grammar.Common.But) && _lengths.ReadBare(words, but + 1, refused.Unit) is { IsPossible: true } after && LengthReader.EndsAt(words, after.End))
        {
            return (after, start, after.End);
        }

        var before = start - (words.Is(start - 1, ",") ? 2 : 1);
        return words[before].Length > 0 && !words[before].IsGlued && _lengths.ReadBare(words, before, refused.Unit) is { IsPossible: true } number && number.End == before + 1
            ? (number, before, refused.End)
            : null;
    }

    private (Period? Period, int Start, int End)? ReadDates(WordList words, int index)
    {
        if (_calendar.Read(words, index) is not var (first, end))
        {
            return null;
        }

        var (lead, start) = Bounds.Leading(words, index);
        if (words.Is(start, words.Grammar.Periods.Over) && lead == Bound.Since)
        {
            // "Over the summer" is during it.
            lead = Bound.In;
        }

        if (ReadTo(words, ref first, end, words.Is(index - 1, words.Grammar.Common.Between)) is var (last, lastEnd))
        {
            if (words.Grammar.Calendar.IsWeekday(words[index]))
            {
                // "Monday to Friday" are working days.
                return (null, start, lastEnd);
            }

            return lead switch
            {
                Bound.NotAhead or Bound.Refused => (null, start, lastEnd),
                Bound.Before or Bound.Until when words.Is(end, words.Grammar.Periods.Either) => Bounded(last, lead, start, lastEnd),
                // "From January to June": here the "from" is half of the range.
                _ => Resolved(first.First, last.Last, start, lastEnd),
            };
        }

        if (lead is not (Bound.Before or Bound.Until) && OtherUses.IsPossessive(words, end))
        {
            return (null, start, end);
        }

        // A bare year must not be a plain count, nor a bare name part of another.
        if (lead == Bound.None && ((first.IsYear && words.Count > 1 && start == index && !StandsAlone(words, index, end)) || OtherUses.OfDates(words, first, end)))
        {
            return (null, start, end);
        }

        var (trail, trailEnd) = Bounds.Trailing(words, end);
        return lead is Bound.NotAhead or Bound.Refused || trail is Bound.NotAhead or Bound.Refused
            ? (null, start, trailEnd)
            : Bounded(first, trail != Bound.None && lead is not Bound.Before ? trail : lead, start, trailEnd);
    }

    /// <summary>"Maybe 2027", "2027 latest": nothing that the number might belong to.</summary>
    private static bool StandsAlone(WordList words, int index, int end) =>
        words.Count <= WordsAroundYear && (index == 0 || Bounds.IsFiller(words, index - 1) || words[index - 1].Kind == WordKind.Sign) && (words[end].Kind == WordKind.Sign || Bounds.Trailing(words, end).Bound != Bound.None);

    private (Stretch Last, int End)? ReadTo(WordList words, ref Stretch first, int end, bool isBetween)
    {
        var joins = words.Is(end, words.Grammar.Periods.Joins) || (isBetween && words.Is(end, words.Grammar.Common.And));
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

    private (Period? Period, int Start, int End)? Bounded(Stretch named, Bound bound, int start, int end)
    {
        var stretch = ToCome(named, bound);
        return bound switch
        {
            Bound.Before => Resolved(null, stretch.First <= _today && !stretch.IsDay ? stretch.Last : stretch.First, start, end),
            Bound.Until => Resolved(null, stretch.Last, start, end),
            Bound.After => Resolved(stretch.IsDay ? stretch.First : stretch.Last.AddDays(1), null, start, end),
            Bound.Since => Resolved(stretch.First, null, start, end),
            _ => Resolved(stretch.First, stretch.Last, start, end),
        };
    }

    /// <summary>Of what has begun and comes every year, "by" means the next; of a season nearly over everything does but "after".</summary>
    private Stretch ToCome(Stretch stretch, Bound bound)
    {
        var days = stretch.Last.DayNumber - stretch.First.DayNumber;
        var isNearlyOver = stretch.IsName && days > 80 && _today > stretch.First.AddDays(days / 2);
        return !stretch.HasYear && !stretch.IsDay && stretch.First <= _today && (bound == Bound.Before || (isNearlyOver && bound != Bound.After)) ? stretch.AddYears(1) : stretch;
    }

    /// <summary>Nothing lies in the past: what is over is refused, and what has begun is only "until its end".</summary>
    private (Period? Period, int Start, int End)? Resolved(DateOnly? from, DateOnly? to, int start, int end)
    {
        if (to < _today || (to is null && from < _today))
        {
            return (null, start, end);
        }

        return (Period.Dates(from <= _today && from != to ? to is null ? _today : null : from, to), start, end);
    }
}
