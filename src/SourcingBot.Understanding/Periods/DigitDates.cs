using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Reads dates written in digits: 2027-03-01 · 01/03/2027 by locale · 01.03.27 · 25/12 · 3/2027. A date that does not exist is none.</summary>
internal sealed class DigitDates(DateOnly today, string locale, bool asksForTime)
{
    /// <summary>As far ahead 3/27 may be a month of a year.</summary>
    private const int YearsOfMonths = 5;

    private readonly bool _monthFirst = Locales.HasMonthFirst(locale);

    public (Stretch Stretch, int End)? Read(WordList words, int index)
    {
        // The rest of a date that does not exist is none either.
        if (words[index].IsGlued && words[index - 1].Text is "/" or "-" or ".")
        {
            return null;
        }

        if (words[index].Length == 8 && ReadUnparted(words, index) is { } unparted)
        {
            return unparted;
        }

        var separator = words[index + 1].Text;
        if (!(separator is "-" or "/") || !words[index + 1].IsGlued || !IsPart(words, index + 2))
        {
            return ReadDotted(words, index);
        }

        if (words.Is(index + 3, separator) && words[index + 3].IsGlued && IsPart(words, index + 4))
        {
            return ReadThree(words, index, separator);
        }

        return words[index + 3].IsGlued && words[index + 3].Kind != WordKind.Sign ? null : ReadTwo(words, index, separator);
    }

    /// <summary>20270301, where a time was asked for or a preposition says that it is one.</summary>
    private (Stretch Stretch, int End)? ReadUnparted(WordList words, int index) =>
        (IsAfterPreposition(words, index) || (asksForTime && StandsAlone(words, index, index + 1)))
        && int.TryParse(words[index].Text, System.Globalization.NumberStyles.None, null, out var digits)
            ? Dated(digits / 10_000, digits / 100 % 100, digits % 100, index + 1)
            : null;

    private static bool StandsAlone(WordList words, int index, int end) =>
        (index == 0 || words[index - 1].Kind == WordKind.Sign || Bounds.IsFiller(words, index - 1)) && LengthReader.EndsAt(words, end);

    private (Stretch Stretch, int End)? ReadThree(WordList words, int index, string separator)
    {
        var (a, b, c) = (Small(words[index]), Small(words[index + 2]), Small(words[index + 4]));
        if (words[index].Length == 4)
        {
            return Dated(a, b, c, index + 5);
        }

        // Above twelve it can only be the day; otherwise the locale says which comes first.
        var monthFirst = b > 12 || (a <= 12 && separator == "/" && _monthFirst);
        return monthFirst ? Dated(FullYear(words[index + 4]), a, b, index + 5) : Dated(FullYear(words[index + 4]), b, a, index + 5);
    }

    private (Stretch Stretch, int End)? ReadTwo(WordList words, int index, string separator)
    {
        var (a, b) = (Small(words[index]), Small(words[index + 2]));
        var (firstIsYear, secondIsYear) = (words[index].Length == 4 && Calendar.IsYear(a), words[index + 2].Length == 4 && Calendar.IsYear(b));
        if (firstIsYear && secondIsYear)
        {
            return a < b ? (new Stretch(new DateOnly(a, 1, 1), new DateOnly(b, 12, 31), true), index + 3) : null;
        }

        if (firstIsYear || secondIsYear)
        {
            var month = firstIsYear ? b : a;
            return month is >= 1 and <= 12 && (secondIsYear || words[index + 2].Length == 2) ? (Stretch.Months(firstIsYear ? a : b, month, 1, true), index + 3) : null;
        }

        return separator == "/" && words[index].Length <= 2 && words[index + 2].Length <= 2 ? ReadWithoutYear(words, index, a, b) : null;
    }

    /// <summary>25/12 is a date wherever it stands; 3/4 only behind a preposition, or it is a fraction, and 24/7 is what it always is.</summary>
    private (Stretch Stretch, int End)? ReadWithoutYear(WordList words, int index, int a, int b)
    {
        var isNamed = IsAfterPreposition(words, index);
        // No fraction is above one.
        isNamed |= asksForTime && a > b && (a, b) is not (24, 7) && StandsAlone(words, index, index + 3);
        if (!isNamed && ((a <= 12 && b <= 12) || (a, b) is (24, 7)))
        {
            return null;
        }

        if (!_monthFirst && b > 12 && b - (today.Year % 100) is >= 0 and <= YearsOfMonths && a is >= 1 and <= 12)
        {
            return (Stretch.Months(2000 + b, a, 1, true), index + 3);
        }

        var (month, day) = b > 12 || (a <= 12 && _monthFirst) ? (a, b) : (b, a);
        return Stretch.NextDay(today, month, day) is { } next ? (next, index + 3) : null;
    }

    /// <summary>With dots the day comes first in every country. What follows a word like "version" is none.</summary>
    private (Stretch Stretch, int End)? ReadDotted(WordList words, int index)
    {
        var parts = words[index].Length <= 10 ? words[index].Text.Split('.') : [];
        if (parts.Length < 2 || Array.Exists(parts, part => part.Length is 0 or > 4 || part.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0) || words.Is(index - 1, words.Grammar.DigitDates.Versions))
        {
            return null;
        }

        var numbers = Array.ConvertAll(parts, int.Parse);
        return parts switch
        {
            { Length: 3 } when parts[0].Length == 4 => Dated(numbers[0], numbers[1], numbers[2], index + 1),
            { Length: 3 } when parts[2].Length is 2 or 4 => Dated(parts[2].Length == 2 ? 2000 + numbers[2] : numbers[2], numbers[1], numbers[0], index + 1),
            { Length: 2 } when parts[1].Length == 4 && parts[0].Length <= 2 && numbers[0] is >= 1 and <= 12 && Calendar.IsYear(numbers[1]) => (Stretch.Months(numbers[1], numbers[0], 1, true), index + 1),
            { Length: 2 } when (IsAfterPreposition(words, index) || (index == 0 && numbers[0] > 12)) && parts[0].Length <= 2 && parts[1].Length <= 2 && ((numbers[0] > 12 && index > 0) || (words.Is(index + 1, ".") && words[index + 1].IsGlued)) =>
                Stretch.NextDay(today, numbers[1], numbers[0]) is { } next ? (next, index + 1) : null,
            _ => null,
        };
    }

    private static bool IsPart(WordList words, int index) => words[index].IsGlued && words[index].Kind == WordKind.Digits;

    private static bool IsAfterPreposition(WordList words, int index) =>
        words.Is(index - 1, words.Grammar.DigitDates.Prepositions) || (words.Is(index - 1, words.Grammar.Common.The) && words.Is(index - 2, words.Grammar.DigitDates.BeforeArticle));

    private static (Stretch Stretch, int End)? Dated(int year, int month, int day, int end) => Stretch.Dated(year, month, day) is { } dated ? (dated, end) : null;

    private static int FullYear(Word word) => word.Length == 2 ? 2000 + Small(word) : Small(word);

    private static int Small(Word word) => Calendar.Small(word);
}
