using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Reads lengths of time: "6mo", "a year and a half", "18-24 months", "2 years and 3 months".</summary>
/// <param name="style">How numbers are written.</param>
/// <param name="readsMAsMonths">"6m" is six months where a time was asked for, and nothing elsewhere.</param>
internal sealed class LengthReader(NumberStyle style, bool readsMAsMonths)
{
    private readonly NumberReader _numbers = new(style);

    private readonly record struct Count(decimal Low, decimal High, int End);

    public (Span Low, Span High, int End)? Read(WordList words, int index)
    {
        var isBetween = words.Is(index - 1, "between");
        if (ReadArticle(words, index) is { } single)
        {
            return ReadUpTo(words, single, isBetween);
        }

        if (ReadCount(words, index, isBetween) is not { } count || UnitAt(words, ref count) is not { } unit)
        {
            return null;
        }

        var (low, high, end) = (Span.Of(count.Low, unit), Span.Of(count.High, unit), count.End);
        if (count.Low == count.High)
        {
            (low, end) = WithRest(words, low, unit, end);
            return ReadUpTo(words, (low, end), isBetween);
        }

        return (low, high, end);
    }

    /// <summary>The second half of "6 months to a year"; "a month or two".</summary>
    private (Span Low, Span High, int End)? ReadUpTo(WordList words, (Span Span, int End) first, bool isBetween)
    {
        var joins = words[first.End].Text is "to" or "-" or "or" || (isBetween && words.Is(first.End, "and"));
        if (!joins)
        {
            return (first.Span, first.Span, first.End);
        }

        var next = first.End + 1;
        if (ReadArticle(words, next) is { } single)
        {
            return Ordered(first.Span, single.Span, single.End);
        }

        if (ReadCount(words, next, false) is { } count)
        {
            if (UnitAt(words, ref count) is { } unit)
            {
                return Ordered(first.Span, Span.Of(count.High, unit), count.End);
            }

            // "A month or two" counts in the unit already said.
            if (words.Is(first.End, "or") && count.High is > 1 and < 13 && words[count.End].Kind != WordKind.Letters)
            {
                return (first.Span, new Span(first.Span.Months * count.High, first.Span.Days * count.High), count.End);
            }
        }

        return (first.Span, first.Span, first.End);
    }

    private static (Span Low, Span High, int End) Ordered(Span a, Span b, int end) => a.TotalDays <= b.TotalDays ? (a, b, end) : (b, a, end);

    /// <summary>"A year", "half a year", "a half year", "the next month or so", "a year and a half".</summary>
    private (Span Span, int End)? ReadArticle(WordList words, int index)
    {
        var i = index;
        var part = 1m;
        if (words[i].Text is "half" or "three" or "quarter")
        {
            part = words[i].Text switch { "half" => 0.5m, "quarter" => 0.25m, _ => words[i + 1].Text is "quarters" && words.Is(i + 2, "of") ? 0.75m : 0 };
            i += part == 0.75m ? 2 : 1;
            i += words.Is(i, "of") ? 1 : 0;
            i += words.Is(i, "a") ? 1 : words.Is(i, "-") ? 1 : 0;
            if (part == 0 || (part == 0.25m && !words.Is(i - 1, "a")))
            {
                return null;
            }
        }
        else if (words[i].Text is "a" or "an" or "another")
        {
            i++;
            i += words[i].Text is "full" or "whole" or "good" or "single" ? 1 : 0;
            if (words.Is(i, "half") || (words.Is(i, "quarter") && words.Is(i + 1, "of")))
            {
                (part, i) = (words.Is(i, "half") ? 0.5m : 0.25m, i + 1);
                i += words.Is(i, "of") ? 1 : 0;
                i += words.Is(i, "a") || words.Is(i, "-") ? 1 : 0;
            }
        }
        else if (!(words[i].Text is "year" or "month" && words.Is(i + 1, "and") && words.Is(i + 2, "a") && words.Is(i + 3, "half")))
        {
            return null;
        }

        if (words[i].Kind != WordKind.Letters || words[i].Length < 3 || words[i].Text[^1] == 's' || TimeUnit.Find(words[i].Text) is not { } unit || unit.Days is > 0 and < 1)
        {
            return null;
        }

        var end = i + 1;
        return WithRest(words, Span.Of(part, unit), unit, end + (words.Is(end, "or") && words.Is(end + 1, "so") ? 2 : 0));
    }

    /// <summary>"… and a half", "… and three months", "… 3 months".</summary>
    private (Span Span, int End) WithRest(WordList words, Span span, TimeUnit unit, int end)
    {
        var i = end + (words.Is(end, "and") || words.Is(end, ",") ? 1 : 0);
        if (i > end && words.Is(i, "a") && words.Is(i + 1, "half") || (i > end && words.Is(i, "half")))
        {
            return (span + Span.Of(0.5m, unit), i + (words.Is(i, "a") ? 2 : 1));
        }

        if (!words.Is(end, ",") && ReadCount(words, i, false) is { } more && more.Low == more.High && UnitAt(words, ref more) is { } smaller && Span.Of(1, smaller).TotalDays < Span.Of(1, unit).TotalDays)
        {
            return (span + Span.Of(more.Low, smaller), more.End);
        }

        return (span, end);
    }

    /// <summary>"6", "three", "a few", "18-24", "between 3 and 6", "2 or 3".</summary>
    private Count? ReadCount(WordList words, int index, bool isBetween)
    {
        if (ReadNumber(words, index) is not var (low, end))
        {
            return null;
        }

        var joins = words[end].Text is "-" or "to" or "or" || (isBetween && words.Is(end, "and"));
        if (joins && ReadNumber(words, end + 1) is var (high, last))
        {
            // "6 - 12-month" has a dash before its unit as well; a range needs two rising numbers.
            return high > low ? new Count(low, high, last) : null;
        }

        return new Count(low, low, end);
    }

    private (decimal Value, int End)? ReadNumber(WordList words, int index)
    {
        if (words[index].Kind == WordKind.Digits)
        {
            if ((words[index].IsGlued && (words[index - 1].Kind == WordKind.Letters || words[index - 1].Text is "$" or "€" or "£" or "/" or ":"))
                || (words.Is(index - 1, "-") && words[index].IsGlued && !words[index - 1].IsGlued && words[index - 2].Kind != WordKind.Digits)
                || words[index - 1].Text is "minus")
            {
                return null;
            }

            // Without the magnitude: the m of "6m" is none of a million here.
            if (words[index + 1].Kind == WordKind.Letters || words[index + 1].Text is "-" or "+")
            {
                return Digits.TryRead(words[index].Text, style, false, out var plain, out _) ? (plain, index + 1) : null;
            }
        }

        return _numbers.Read(words, index) is { Scale: 1 } number && number.Value < 10_000 ? (number.Value, number.End) : null;
    }

    private TimeUnit? UnitAt(WordList words, ref Count count)
    {
        var i = count.End;
        var workdays = false;
        if (words.Is(i, "and") && words.Is(i + 1, "a") && words.Is(i + 2, "half"))
        {
            count = count with { Low = count.Low + 0.5m, High = count.High + 0.5m };
            i += 3;
        }

        i += words.Is(i, "-") || words.Is(i, "+") && TimeUnit.Find(words[i + 1].Text) is not null ? 1 : 0;
        if (words[i].Text is "more" or "calendar" or "full" or "business" or "working" or "work" or "whole" or "short" or "additional" or "solid" or "of")
        {
            workdays = words[i].Text is "business" or "working" or "work";
            i++;
        }

        if (words[i].Kind != WordKind.Letters)
        {
            return null;
        }

        var unit = readsMAsMonths && words.Is(i, "m") && words[i].IsGlued ? TimeUnit.MonthByLetter : TimeUnit.Find(words[i].Text);
        if (unit is null || (words[i].Length == 1 && (!words[i].IsGlued || (words[i].Is("d") && !readsMAsMonths))) || unit.Days is > 0 and < 1 && count.High < 24)
        {
            return null;
        }

        count = count with { End = i + 1 };
        return workdays && unit.Days == 1 ? unit with { Days = 7m / 5 } : unit;
    }
}
