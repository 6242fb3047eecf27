using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Reads stretches of the calendar. What has no year is the next one that is not over yet.</summary>
internal sealed class Calendar(DateOnly today, string locale)
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    /// <summary>How far the next date of a kind can lie ahead: 29 February skips a century's year.</summary>
    private const int YearsAhead = 10;

    /// <summary>"The end of the first half of next year" has two; without a limit, "end of end of end of …" would cost its square.</summary>
    private const int MostParts = 2;

    private static readonly Dictionary<string, int> MonthNames = Numbered(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec");

    private static readonly Spelling MonthSpelling = new(MonthNames.Keys, shortest: 6);

    private static readonly Dictionary<string, int> Ordinals = Numbered("first 1st", "second 2nd", "third 3rd", "fourth 4th last final");

    private static readonly PhraseTree<string> HolidayNames = PhraseTree<string>.Of(
        [.. ("christmas|xmas|x mas|christmas day|christmas eve|new year|new years|new year day|new years day|new year eve|new years eve|holidays|holiday season|christmas holidays|christmas break|winter break|festive season|"
            + "easter|easter sunday|good friday|easter monday|pentecost|whitsun|thanksgiving|black friday|cyber monday|halloween|valentine|valentines|valentine day|valentines day|independence day|labor day|memorial day|"
            + "chinese new year|lunar new year|tet").Split('|').Select(name => (name, name))]);

    private static readonly Dictionary<string, DayOfWeek> Weekdays = Enum.GetValues<DayOfWeek>().ToDictionary(d => d.ToString().ToLowerInvariant(), d => d, StringComparer.Ordinal);

    /// <summary>Nothing for a message written outside of the years that dates are read for.</summary>
    public (Stretch Stretch, int End)? Read(WordList words, int index) =>
        today.Year is >= EarliestYear and <= LatestYear - YearsAhead ? Read(words, index, MostParts) : null;

    private (Stretch Stretch, int End)? Read(WordList words, int index, int partsLeft)
    {
        var i = index + (words.Is(index, "the") ? 1 : 0);
        return (partsLeft > 0 ? ReadPart(words, i, partsLeft) : null) ?? ReadWhole(words, i);
    }

    /// <summary>"End of", "beginning of", "mid", "early", "first half of" a stretch.</summary>
    private (Stretch Stretch, int End)? ReadPart(WordList words, int index, int partsLeft)
    {
        switch (words[index].Text)
        {
            case "eoy":
                return (End(Year(today.Year)), index + 1);
            case "eoq":
                return (End(Quarter(today)), index + 1);
            case "eom":
                return (End(Month(today)), index + 1);
            case "end" or "beginning" or "start" or "middle" or "close" or "mid" or "early" or "late":
                return ReadPartOf(words, words[index].Text, index + 1, partsLeft - 1);
            case "turn" when words.Is(index + 1, "of") && words.Is(index + 2, "the") && words.Is(index + 3, "year"):
                return (Start(Year(today.Year + 1)), index + 4);
            case "year" or "month" or "quarter" when words[index + 1].Text is "end":
            case "year" or "month" or "quarter" when words.Is(index + 1, "-") && words.Is(index + 2, "end"):
                return (End(Current(words[index].Text)), index + (words.Is(index + 1, "-") ? 3 : 2));
        }

        // "First half of next year", "third quarter 2027", "H2", "Q3 next year"
        if (Ordinals.TryGetValue(words[index].Text, out var nth) || OrdinalDigits(words, index, out nth))
        {
            var noun = index + (words[index].Kind == WordKind.Digits ? 2 : 1);
            return words[noun].Text switch
            {
                "half" when nth <= 2 || words[index].Text is "last" => ReadNth(words, noun + 1, nth > 2 ? 2 : nth, 6),
                "quarter" or "qtr" when words[index].Text != "last" || words.Is(noun + 1, "of") => ReadNth(words, noun + 1, nth, 3),
                _ => null,
            };
        }

        if (words[index].Text is "q" or "h" && words[index + 1].Kind == WordKind.Digits && words[index + 1].IsGlued && words[index + 1].Length == 1)
        {
            nth = words[index + 1].Text[0] - '0';
            var months = words.Is(index, "q") ? 3 : 6;
            return nth >= 1 && nth <= 12 / months ? ReadNth(words, index + 2, nth, months) : null;
        }

        return null;
    }

    private static bool OrdinalDigits(WordList words, int index, out int nth)
    {
        nth = 0;
        return words[index].Kind == WordKind.Digits && words[index].Length == 1 && words[index + 1].IsGlued
            && Ordinals.TryGetValue(words[index].Text + words[index + 1].Text, out nth);
    }

    private (Stretch Stretch, int End)? ReadPartOf(WordList words, string part, int next, int partsLeft)
    {
        var i = next;
        i += words.Is(i, "-") ? 1 : 0;
        i += words.Is(i, "of") ? 1 : 0;
        i += words[i].Text is "the" or "this" && words[i + 1].Text is "year" or "month" or "quarter" or "week" ? 1 : 0;
        i += words.Is(i, "calendar") ? 1 : 0;
        if (words[i].Text is "fiscal" or "financial" or "tax")
        {
            // Whose fiscal year begins when is not known.
            return null;
        }

        (Stretch Stretch, int End)? whole = words[i].Text is "year" or "month" or "quarter" or "week" && (i > next || part is "mid")
            ? (part == "mid" ? NextMiddle(Current(words[i].Text), words[i].Text) : Current(words[i].Text), i + 1)
            : Read(words, i, partsLeft);
        if (whole is not { } found || found.Stretch.IsDay)
        {
            return null;
        }

        var stretch = found.Stretch;
        var days = stretch.Last.DayNumber - stretch.First.DayNumber + 1;
        Stretch? result = part switch
        {
            "end" or "close" => End(stretch),
            "beginning" or "start" => Start(stretch),
            "middle" or "mid" => Stretch.Day(MiddleOf(stretch), stretch.HasYear),
            "early" => stretch with { Last = days > 300 ? stretch.First.AddMonths(3).AddDays(-1) : stretch.First.AddDays((days / 3) - 1), IsYear = false },
            _ => stretch with { First = days > 300 ? stretch.Last.AddDays(1).AddMonths(-3) : stretch.Last.AddDays(1 - (days / 3)), IsYear = false },
        };
        if (result is { HasYear: false } past && past.Last < today && !words.Is(i, "this"))
        {
            result = past.AddYears(1);
        }

        return result is { } r ? (r, found.End) : null;
    }

    private Stretch NextMiddle(Stretch current, string unit)
    {
        if (MiddleOf(current) >= today)
        {
            return current;
        }

        var next = current.Last.AddDays(1);
        return unit switch { "year" => Year(next.Year), "month" => Month(next), "quarter" => Quarter(next), _ => Week(next) };
    }

    /// <summary>The first of July of a year, the fifteenth of a month.</summary>
    private static DateOnly MiddleOf(Stretch stretch)
    {
        var days = stretch.Last.DayNumber - stretch.First.DayNumber + 1;
        return days > 300 ? new DateOnly(stretch.First.Year, 7, 1) : stretch.First.AddDays((days - 1) / 2);
    }

    /// <summary>The n-th quarter or half, of the year that follows or of the next one that is not over.</summary>
    private (Stretch Stretch, int End)? ReadNth(WordList words, int index, int nth, int months)
    {
        if (YearAfter(words, index) is { } said)
        {
            return (Stretch.Months(said.Year, ((nth - 1) * months) + 1, months, true), said.End);
        }

        var stretch = Stretch.Months(today.Year, ((nth - 1) * months) + 1, months, false);
        return (stretch.Last < today ? stretch.AddYears(1) : stretch, index);
    }

    private (Stretch Stretch, int End)? ReadWhole(WordList words, int index)
    {
        var word = words[index];
        if (word.Kind == WordKind.Digits)
        {
            return ReadDate(words, index) ?? ReadDayMonth(words, index) ?? ReadYear(words, index);
        }

        if (word.Kind != WordKind.Letters)
        {
            return null;
        }

        return ReadMonth(words, index) ?? ReadSeason(words, index) ?? ReadHoliday(words, index) ?? ReadRelative(words, index);
    }

    /// <summary>2027-03-01 · 01/03/2027 by locale · 01.03.2027 · 3/2027. A date that does not exist is none.</summary>
    private (Stretch Stretch, int End)? ReadDate(WordList words, int index)
    {
        if (words[index].IsGlued && words[index - 1].Text is "/" or "-" or ".")
        {
            // The rest of a date that does not exist is none either.
            return null;
        }

        var separator = words[index + 1].Text;
        if (separator is "-" or "/" && words[index + 1].IsGlued && words[index + 2].IsGlued && words[index + 2].Kind == WordKind.Digits)
        {
            var (a, b) = (Small(words[index]), Small(words[index + 2]));
            if (words.Is(index + 3, separator) && words[index + 3].IsGlued && words[index + 4].Kind == WordKind.Digits && words[index + 4].IsGlued)
            {
                var c = Small(words[index + 4]);
                return words[index].Length == 4 ? Dated(a, b, c, index + 5) : Dated(words[index + 4].Length == 2 ? 2000 + c : c, a, b, separator, index + 5);
            }

            if (separator == "/" && words[index + 2].Length == 4 && a is >= 1 and <= 12 && IsYear(b))
            {
                return (Stretch.Months(b, a, 1, true), index + 3);
            }

            if (separator == "-" && words[index].Length == 4 && words[index + 2].Length == 2 && b is >= 1 and <= 12 && IsYear(a))
            {
                return (Stretch.Months(a, b, 1, true), index + 3);
            }

            return null;
        }

        var parts = words[index].Length <= 10 ? words[index].Text.Split('.') : [];
        if (parts.Length == 3 && parts[2].Length == 4 && parts.All(p => p.Length <= 4 && int.TryParse(p, out _)))
        {
            return Dated(int.Parse(parts[2]), int.Parse(parts[1]), int.Parse(parts[0]), index + 1);
        }

        return null;
    }

    private (Stretch Stretch, int End)? Dated(int year, int a, int b, string separator, int end)
    {
        // Above twelve it can only be the day; otherwise the locale says which comes first.
        var monthFirst = b > 12 || (a <= 12 && separator == "/" && Locales.HasMonthFirst(locale));
        return monthFirst ? Dated(year, a, b, end) : Dated(year, b, a, end);
    }

    private static (Stretch Stretch, int End)? Dated(int year, int month, int day, int end) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (Stretch.Day(new DateOnly(year, month, day), true), end)
            : null;

    /// <summary>"1 March", "1st of March 2027".</summary>
    private (Stretch Stretch, int End)? ReadDayMonth(WordList words, int index)
    {
        var day = Small(words[index]);
        var i = index + 1;
        i += words[i].IsGlued && words[i].Text is "st" or "nd" or "rd" or "th" ? 1 : 0;
        i += words.Is(i, "of") ? 1 : 0;
        i += words.Is(i, "-") || words.Is(i, ".") ? 1 : 0;
        return day is >= 1 and <= 31 && MonthAt(words[i]) is { } month ? DayOf(words, month, day, i + 1) : null;
    }

    /// <summary>"March", "March 2027", "March 1st, 2027".</summary>
    private (Stretch Stretch, int End)? ReadMonth(WordList words, int index)
    {
        if (MonthAt(words[index]) is not { } month)
        {
            return null;
        }

        var i = index + 1;
        i += words.Is(i, ".") && words[i].IsGlued && words[index].Length <= 4 && words[i + 1].Kind == WordKind.Digits ? 1 : 0;
        if (words[i].Kind == WordKind.Digits && words[i].Length <= 2 && Small(words[i]) is >= 1 and <= 31 and var day && !(words[i].IsGlued && words[i - 1].Kind == WordKind.Letters)
            && (words[i + 1].IsGlued || !Counted.IsAt(words, i + 1)) && !words.Is(i + 1, "%"))
        {
            i++;
            i += words[i].IsGlued && words[i].Text is "st" or "nd" or "rd" or "th" ? 1 : 0;
            return DayOf(words, month, day, i);
        }

        if (words[index].Text is "may" or "mar" or "march" && !IsMonthHere(words, index))
        {
            return null;
        }

        if (YearAfter(words, i) is { } said)
        {
            return (Stretch.Months(said.Year, month, 1, true), said.End);
        }

        var stretch = Stretch.Months(today.Year, month, 1, false);
        return (stretch.Last < today ? stretch.AddYears(1) : stretch, i);
    }

    /// <summary>"May" is a verb unless a preposition, a neighbouring time or the message's ends say otherwise.</summary>
    private static bool IsMonthHere(WordList words, int index) =>
        (index == 0 && words.Count <= 2) || words[index + 1].Kind == WordKind.Digits || !words.Is(index, "may")
        || (words[index - 1].Text is "in" or "by" or "before" or "until" or "till" or "from" or "of" or "since" or "after" or "to" or "through" or "during" or "mid" or "early" or "late" or "next" or "this" or "starting" or "than" or "-" or "between" or "and" or "or"
            && !(words[index + 1].Text is "be" or "need" or "have" or "not" or "take" or "also"));

    private (Stretch Stretch, int End)? DayOf(WordList words, int month, int day, int end)
    {
        var i = end + (words.Is(end, ",") && words[end + 1].Length == 4 ? 1 : 0);
        if (YearAfter(words, i) is { } said)
        {
            return Dated(said.Year, month, day, said.End);
        }

        // 29 February waits for the next leap year.
        for (var year = today.Year; year <= today.Year + 8; year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) >= today)
            {
                return (Stretch.Day(new DateOnly(year, month, day)), end);
            }
        }

        return null;
    }

    private (Stretch Stretch, int End)? ReadSeason(WordList words, int index)
    {
        int? month = words[index].Text switch
        {
            "spring" or "springtime" => 3,
            "summer" or "summertime" => 6,
            "autumn" => 9,
            "fall" when words[index - 1].Text is "the" or "by" or "in" or "this" or "next" or "before" or "until" or "early" or "late" || words[index + 1].Length == 4 && words[index + 1].Kind == WordKind.Digits => 9,
            "winter" or "wintertime" => 12,
            _ => null,
        };
        if (month is not { } m)
        {
            return null;
        }

        if (YearAfter(words, index + 1) is { } said)
        {
            return (Stretch.Months(said.Year, m, 3, true), said.End);
        }

        var stretch = Stretch.Months(today.Year - 1, m, 3, false);
        while (stretch.Last < today)
        {
            stretch = stretch.AddYears(1);
        }

        return (stretch, index + 1);
    }

    private (Stretch Stretch, int End)? ReadHoliday(WordList words, int index)
    {
        if (!HolidayNames.TryMatch(words, index, 1, out var name, out var length))
        {
            return null;
        }

        var end = index + length;
        if (YearAfter(words, end) is { } said)
        {
            return Holidays.In(name, said.Year) is { } dated ? (dated with { HasYear = true }, said.End) : null;
        }

        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (Holidays.In(name, year) is { } holiday && holiday.Last >= today)
            {
                return (holiday, end);
            }
        }

        return null;
    }

    private (Stretch Stretch, int End)? ReadRelative(WordList words, int index)
    {
        switch (words[index].Text)
        {
            case "today" or "tonight":
                return (Stretch.Day(today), index + 1);
            case "tomorrow":
                return (Stretch.Day(today.AddDays(1)), index + 1);
            case "this" or "current":
            case "next" or "coming" or "upcoming" or "following":
                return ReadNextUnit(words, index, words[index].Text is "this" or "current" ? 0 : 1);
            case var name when Weekdays.TryGetValue(name, out var day):
                return (Stretch.Day(today.AddDays((((int)day - (int)today.DayOfWeek + 6) % 7) + 1)), index + 1);
            default:
                return null;
        }
    }

    private (Stretch Stretch, int End)? ReadNextUnit(WordList words, int index, int ahead)
    {
        var end = index + 2;
        Stretch? stretch = words[index + 1].Text switch
        {
            "year" or "yr" => Year(today.Year + ahead),
            "month" => Month(today.AddMonths(ahead)),
            "quarter" or "qtr" => Quarter(today.AddMonths(3 * ahead)),
            "week" => Week(today.AddDays(7 * ahead)),
            "half" when words.Is(index + 2, "year") || words.Is(index + 2, "of") is false => Stretch.Months(today.Year, today.Month <= 6 ? 1 : 7, 6, false) is var half && ahead == 1 ? Stretch.Months(half.Last.AddDays(1).Year, half.Last.AddDays(1).Month, 6, false) : half,
            _ => null,
        };
        if (stretch is { } unit)
        {
            return (unit, end);
        }

        // "Next March", "this summer", "next Friday", "next Christmas"
        return words[index + 1].Text is "this" or "next" or "coming" or "current" or "upcoming" or "following" ? null : ReadWhole(words, index + 1);
    }

    /// <summary>"2027", "of 2027", "next year", "this year", "'27" after a part of a year.</summary>
    private (int Year, int End)? YearAfter(WordList words, int index)
    {
        var i = index + (words[index].Text is "of" or "in" or "," or "-" or "/" ? 1 : 0);
        i += words.Is(i, "the") ? 1 : 0;
        if (words[i].Kind == WordKind.Digits && words[i].Length == 4 && Small(words[i]) is var year && IsYear(year) && (i == index || words[index].Text is not ("," or "-") || words[i].IsGlued || words.Is(index, ",")))
        {
            return (year, i + 1);
        }

        if (words.Is(index, "'") && words[index + 1].IsGlued && words[index + 1].Length == 2)
        {
            return (2000 + Small(words[index + 1]), index + 2);
        }

        if (words.Is(i + 1, "year") && words[i].Text is "next" or "this" or "following" or "coming")
        {
            return (today.Year + (words.Is(i, "this") ? 0 : 1), i + 2);
        }

        return null;
    }

    private (Stretch Stretch, int End)? ReadYear(WordList words, int index)
    {
        var year = Small(words[index]);
        if (words[index].Length != 4 || !IsYear(year) || words[index].IsGlued || words[index + 1].IsGlued && words[index + 1].Kind == WordKind.Letters || Counted.IsAt(words, index + 1))
        {
            return null;
        }

        return (Year(year) with { HasYear = true, IsYear = true }, index + 1);
    }

    private static int? MonthAt(Word word) =>
        word.Kind == WordKind.Letters && MonthNames.TryGetValue(MonthSpelling.Corrected(word.Text), out var month) ? month : null;

    private Stretch Current(string unit) => unit switch { "year" => Year(today.Year), "month" => Month(today), "quarter" => Quarter(today), _ => Week(today) };

    private static Stretch Year(int year) => Stretch.Months(year, 1, 12, true);

    private static Stretch Month(DateOnly day) => Stretch.Months(day.Year, day.Month, 1, true);

    private static Stretch Quarter(DateOnly day) => Stretch.Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3, true);

    private static Stretch Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new Stretch(monday, monday.AddDays(6), true);
    }

    private static Stretch End(Stretch stretch) => Stretch.Day(stretch.Last, stretch.HasYear);

    private static Stretch Start(Stretch stretch) => Stretch.Day(stretch.First, stretch.HasYear);

    private static bool IsYear(int number) => number is >= EarliestYear and <= LatestYear;

    /// <summary>Up to four digits as a number; -1 for anything else.</summary>
    private static int Small(Word word) => word.Kind == WordKind.Digits && word.Length <= 4 && int.TryParse(word.Text, System.Globalization.NumberStyles.None, null, out var number) ? number : -1;

    private static Dictionary<string, int> Numbered(params ReadOnlySpan<string> names)
    {
        var numbered = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' '))
            {
                numbered[name] = i + 1;
            }
        }

        return numbered;
    }
}
