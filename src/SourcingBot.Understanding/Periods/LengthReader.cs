using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Reads lengths of time: "6mo", "a year and a half", "18-24 months", "2 years and 3 months".</summary>
/// <param name="style">How numbers are written.</param>
/// <param name="readsMAsMonths">"6m" is six months where a time was asked for, and nothing elsewhere.</param>
internal sealed class LengthReader(NumberStyle style, bool readsMAsMonths)
{
    public LengthReader(string locale, bool readsMAsMonths = false)
        : this(Locales.HasDecimalComma(locale) ? NumberStyle.DecimalComma : NumberStyle.None, readsMAsMonths)
    {
    }

    private readonly NumberReader _numbers = new(style);

    private readonly record struct Count(decimal Low, decimal High, int End, bool IsAtLeast = false, bool IsLimited = false);

    public Length? Read(WordList words, int index)
    {
        var isBetween = words.Is(index - 1, words.Grammar.Common.Between);
        if (ReadArticle(words, index) is var (single, unit, end))
        {
            return ReadUpTo(words, new Length(single, single, end, unit), isBetween);
        }

        if (ReadCount(words, index, isBetween) is not { } count || UnitAt(words, ref count) is not { } counted)
        {
            return null;
        }

        var length = new Length(Span.Of(count.Low, counted), Span.Of(count.High, counted), count.End, counted, count.IsAtLeast, count.IsLimited);
        if (count.Low == count.High)
        {
            (single, end) = WithRest(words, length.Low, counted, length.End);
            length = ReadUpTo(words, length with { Low = single, High = single, End = end }, isBetween);
        }

        return Corrected(words, length, count);
    }

    /// <summary>A number, or two that make a range, without a unit.</summary>
    public Length? ReadBare(WordList words, int index, TimeUnit unit) =>
        ReadCount(words, index, words.Is(index - 1, words.Grammar.Common.Between)) is { } count && !(words[count.End].Kind == WordKind.Letters && !IsOrSo(words, count.End) && words.Grammar.Units.Find(words[count.End].Text) is null && Counted.IsAt(words, count.End))
            ? new Length(Span.Of(count.Low, unit), Span.Of(count.High, unit), count.End, unit)
            : null;

    public static bool IsOrSo(WordList words, int index) => words.Grammar.Lengths.OrSo.TryMatch(words, index, 1, out _, out _);

    /// <summary>"3 months, make that 4" and "6 weeks - sorry, months": what is not said again still holds.</summary>
    private Length Corrected(WordList words, Length length, Count count)
    {
        if (TakingBack.After(words, length.End) is not { } next)
        {
            return length;
        }

        if (words.Grammar.Units.Find(words[next].Text) is { } unit && words[next].Length > 2 && words[next + 1].Kind != WordKind.Letters)
        {
            return new Length(Span.Of(count.Low, unit), Span.Of(count.High, unit), next + 1, unit);
        }

        return ReadBare(words, next, length.Unit) is { } bare && EndsAt(words, bare.End) ? bare : length;
    }

    /// <summary>No noun follows that the number before might count.</summary>
    public static bool EndsAt(WordList words, int index) => words[index].Kind == WordKind.Sign && !(words[index].Text is "%" or "$" or "€" or "£" or "/");

    /// <summary>The second half of "6 months to a year"; "a month or two".</summary>
    private Length ReadUpTo(WordList words, Length first, bool isBetween)
    {
        if (Joins.AfterWish(words, first.End) is { } wish)
        {
            return ReadWished(words, first, wish);
        }

        if (Joins.After(words, first.End, isBetween, out var isMost) is not { } next)
        {
            return first;
        }

        if (ReadArticle(words, next) is var (single, unit, end))
        {
            return Ordered(first.Low, single, end, unit) with { IsLimited = isMost };
        }

        if (ReadCount(words, next, false) is { } count)
        {
            if (UnitAt(words, ref count) is { } counted)
            {
                return Ordered(first.Low, Span.Of(count.High, counted), count.End, counted) with { IsLimited = isMost };
            }

            // "A month or two" counts in the unit already said.
            if (Joins.MayLeaveOutUnit(words, first.End) && words[count.End].Kind != WordKind.Letters && EndsAt(words, count.End)
                && Span.Of(count.High, first.Unit) is var high && high.TotalDays > first.Low.TotalDays && count.High < 100)
            {
                return first with { High = high, End = count.End, IsLimited = isMost };
            }
        }

        return first;
    }

    /// <summary>"6 months, ideally 4": from what is wished for up to what must do.</summary>
    private Length ReadWished(WordList words, Length first, int next)
    {
        if (ReadArticle(words, next) is var (single, unit, end) && single.TotalDays < first.Low.TotalDays)
        {
            return first with { Low = single, End = end, Unit = unit };
        }

        return ReadCount(words, next, false) is { } count && (UnitAt(words, ref count) ?? (EndsAt(words, count.End) ? first.Unit : null)) is { } counted
            && Span.Of(count.Low, counted) is var low && low.TotalDays < first.Low.TotalDays
            ? first with { Low = low, End = count.End }
            : first;
    }

    private static Length Ordered(Span a, Span b, int end, TimeUnit unit) => a.TotalDays <= b.TotalDays ? new Length(a, b, end, unit) : new Length(b, a, end, unit);

    /// <summary>"A year", "half a year", "a half year", "the next month or so", "a year and a half".</summary>
    private (Span Span, TimeUnit Unit, int End)? ReadArticle(WordList words, int index)
    {
        var i = index;
        var part = 1m;
        var (numbers, common) = (words.Grammar.Numbers, words.Grammar.Common);
        if (words.Is(i, numbers.Half) || words.Is(i, numbers.Quarter) || numbers.IsUnit(words[i], 3))
        {
            part = words.Is(i, numbers.Half) ? 0.5m : words.Is(i, numbers.Quarter) ? 0.25m : QuartersOf(words, i + 1) > 0 ? 0.75m : 0;
            i += part == 0.75m ? QuartersOf(words, i + 1) : 1;
            i += words.Is(i, words.Grammar.Common.Of) ? 1 : 0;
            i += words.Is(i, words.Grammar.Lengths.SomeUnit) || words.Is(i, "-") ? 1 : 0;
            if (part == 0 || (part == 0.25m && !words.Is(i - 1, words.Grammar.Common.A)))
            {
                return null;
            }
        }
        else if (words.Is(i, words.Grammar.Lengths.One))
        {
            i++;
            i += words.Is(i, words.Grammar.Lengths.Whole) ? 1 : 0;
            if (words.Is(i, numbers.Half) || (words.Is(i, numbers.Quarter) && words.Is(i + 1, common.Of)))
            {
                (part, i) = (words.Is(i, numbers.Half) ? 0.5m : 0.25m, i + 1);
                i += words.Is(i, words.Grammar.Common.Of) ? 1 : 0;
                i += words.Is(i, words.Grammar.Common.A) || words.Is(i, "-") ? 1 : 0;
            }
        }
        else if (!TimeUnit.IsCountedFromNow(words, i) && !(words.Is(i, words.Grammar.Lengths.BeforeAndAHalf) && words.Is(i + 1, common.And) && words.Is(i + 2, common.A) && words.Is(i + 3, numbers.Half)))
        {
            return null;
        }

        if (words[i].Kind != WordKind.Letters || words[i].Length < 2 || words.Grammar.Forms.EndsAsPlural(words[i].Text) || words.Grammar.Units.Find(words[i].Text) is not { } unit || unit.Days is > 0 and < 1)
        {
            return null;
        }

        var end = i + 1;
        var (span, last) = WithRest(words, Span.Of(part, unit), unit, end + (IsOrSo(words, end) ? 2 : 0));
        return (span, unit, last);
    }

    /// <summary>How many words "quarters of", or "-quarters of", has; 0 where it does not stand.</summary>
    private static int QuartersOf(WordList words, int index)
    {
        var i = index + (words.Is(index, "-") ? 1 : 0);
        return words.Is(i, words.Grammar.Numbers.Quarters) && words.Is(i + 1, words.Grammar.Common.Of) && words.Is(i + 2, words.Grammar.Lengths.SomeUnit) ? i + 2 - index : 0;
    }

    /// <summary>"… and a half", "… and three months", "… 3 months".</summary>
    private (Span Span, int End) WithRest(WordList words, Span span, TimeUnit unit, int end)
    {
        var i = end + (words.Is(end, words.Grammar.Common.And) || words.Is(end, ",") ? 1 : 0);
        if (i > end && unit == TimeUnit.OneYear && PartAt(words, i) is { } part && part != 0.5m)
        {
            return (span + Span.Of(part, unit), i + 2);
        }

        if (i > end && words.Is(i, words.Grammar.Common.A) && words.Is(i + 1, words.Grammar.Numbers.Half) || (i > end && words.Is(i, words.Grammar.Numbers.Half)))
        {
            return (span + Span.Of(0.5m, unit), i + (words.Is(i, words.Grammar.Common.A) ? 2 : 1));
        }

        if (!words.Is(end, ",") && ReadCount(words, i, false, afterUnit: words[i - 1].Length == 1) is { } more && more.Low == more.High && UnitAt(words, ref more) is { } smaller && Span.Of(1, smaller).TotalDays < Span.Of(1, unit).TotalDays)
        {
            return (span + Span.Of(more.Low, smaller), more.End);
        }

        return (span, end);
    }

    /// <summary>"6", "three", "a few", "18-24", "between 3 and 6", "2 or 3".</summary>
    private Count? ReadCount(WordList words, int index, bool isBetween, bool afterUnit = false)
    {
        if (ReadNumber(words, index, afterUnit) is not var (low, end))
        {
            return null;
        }

        if (Joins.After(words, end, isBetween, out var isMost) is { } next && ReadNumber(words, next) is var (high, last))
        {
            // "6 - 12-month" has a dash before its unit as well; a range needs two rising numbers.
            return high > low ? new Count(low, high, last, IsLimited: isMost) : null;
        }

        if (words.Grammar.Lengths.OrMore.TryMatch(words, end, 1, out _, out _) && words.Grammar.Units.Find(words[end + 2].Text) is not null)
        {
            return new Count(low, low, end + 2, IsAtLeast: true);
        }

        if (words.Is(end, "(") && words[end + 1].Kind == WordKind.Digits && words.Is(end + 2, ")") && ReadNumber(words, end + 1) is var (same, _) && same == low)
        {
            // "Six (6) months"
            return new Count(low, low, end + 3);
        }

        // "6ish months", "6 or so months"
        end += words[end].IsGlued && words.Is(end, words.Grammar.Numbers.Ish) ? 1 : IsOrSo(words, end) ? 2 : 0;
        return new Count(low, low, end);
    }

    private (decimal Value, int End)? ReadNumber(WordList words, int index, bool afterUnit = false)
    {
        if (words[index].Kind == WordKind.Digits)
        {
            if ((words[index].IsGlued && ((words[index - 1].Kind == WordKind.Letters && !afterUnit) || words[index - 1].Text is "$" or "€" or "£" or "/" or ":"))
                || (words.Is(index - 1, "-") && words[index].IsGlued && !words[index - 1].IsGlued && words[index - 2].Kind != WordKind.Digits)
                || words.Is(index - 1, words.Grammar.Lengths.Minus))
            {
                return null;
            }

            // Without the magnitude: the m of "6m" is none of a million here.
            if (words[index + 1].Kind == WordKind.Letters || words[index + 1].Text is "-" or "+")
            {
                return Digits.TryRead(words[index].Text, style, false, out var plain, out _) ? (plain, index + 1) : null;
            }
        }

        return _numbers.Read(words, index) is { Scale: 1 or 100 } number && number.Value < 10_000 ? (number.Value, number.End) : null;
    }

    /// <summary>"A half", "a quarter", "three quarters".</summary>
    private static decimal? PartAt(WordList words, int index)
    {
        var numbers = words.Grammar.Numbers;
        return words.Is(index, words.Grammar.Common.A)
            ? words.Is(index + 1, numbers.Half) ? 0.5m : words.Is(index + 1, numbers.Quarter) ? 0.25m : null
            : numbers.IsUnit(words[index], 3) && (words.Is(index + 1, numbers.Quarter) || words.Is(index + 1, numbers.Quarters)) ? 0.75m : null;
    }

    private TimeUnit? UnitAt(WordList words, ref Count count)
    {
        var i = count.End;
        var workdays = false;
        if (words.Is(i, words.Grammar.Common.And) && PartAt(words, i + 1) is { } part && words.Grammar.Units.Find(words[i + 3].Text) is not null)
        {
            count = count with { Low = count.Low + part, High = count.High + part };
            i += 3;
        }

        if (words.Is(i, words.Grammar.Lengths.Plus) && words.Grammar.Units.Find(words[i + 1].Text) is not null)
        {
            count = count with { IsAtLeast = true };
            i++;
        }

        i += words.Is(i, "-") ? 1 : 0;
        if (words.Is(i, words.Grammar.Lengths.BeforeUnit))
        {
            workdays = words.Is(i, words.Grammar.Lengths.Working);
            i++;
        }

        if (words[i].Kind != WordKind.Letters)
        {
            return null;
        }

        var isLetter = words[i].Length == 1;
        // Behind a number in reply to a question about time, moths are months.
        var unit = readsMAsMonths && words.Is(i, words.Grammar.Lengths.Months) ? TimeUnit.OneMonth : words.Grammar.Units.Find(words[i].Text);
        if (unit is null || unit.Days is > 0 and < 1 && count.High < 24)
        {
            return null;
        }

        // "3 d models"; "5 w", "a meeting for 8 y": a letter alone counts only where time was asked for, and by itself.
        if (isLetter && !(words[i].IsGlued ? readsMAsMonths || !words.Is(i, words.Grammar.Lengths.OtherThanUnit) : readsMAsMonths && words[i + 1].Kind != WordKind.Letters))
        {
            return null;
        }

        // "2/3 months" may be two or three as well.
        if (words.Is(count.End - 2, "/") && words[count.End - 4].Kind != WordKind.Digits && words.Grammar.Forms.EndsAsPlural(words[i].Text))
        {
            return null;
        }

        // "Three quarters of our users" are no time.
        if ((words.Is(i, words.Grammar.Numbers.Quarter) || words.Is(i, words.Grammar.Numbers.Quarters)) && words.Is(i + 1, words.Grammar.Common.Of) && !words.Is(i + 2, words.Grammar.Lengths.Work))
        {
            return null;
        }

        count = count with { End = i + 1 };
        return workdays && unit.Days == 1 ? unit with { Days = 7m / 5 } : unit;
    }
}
