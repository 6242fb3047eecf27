using SourcingBot.Understanding.Words;
using static SourcingBot.Understanding.Periods.CalendarNames;
using static SourcingBot.Understanding.Periods.CalendarUnits;

namespace SourcingBot.Understanding.Periods;

/// <summary>Reads stretches of the calendar. What has no year is the next one that is not over yet.</summary>
/// <param name="today">What relative days count from.</param>
/// <param name="locale">Decides 01/03/2027.</param>
/// <param name="asksForTime">A bare 3/1 or 20270301 is a date then.</param>
internal sealed class Calendar(DateOnly today, string locale, bool asksForTime = false)
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    /// <summary>Room for the years that are counted from today.</summary>
    private const int YearsAhead = 10;

    /// <summary>"The end of the first half of next year" has two; without a limit, "end of end of end of …" would cost its square.</summary>
    private const int MostParts = 2;

    private readonly DigitDates _digits = new(today, locale, asksForTime);

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
                return YearAfter(words, index + 1) is { } eoy ? (End(Year(eoy.Year)), eoy.End) : (End(Year(today.Year)), index + 1);
            case "eow":
                return (End(Week(today)), index + 1);
            case "eoq":
                return (End(Quarter(today)), index + 1);
            case "eom":
                return (End(Month(today)), index + 1);
            case "end" or "beginning" or "start" or "middle" or "close" or "mid" or "early" or "late":
                return ReadPartOf(words, words[index].Text, index + 1, partsLeft - 1);
            case "turn" when words.Is(index + 1, "of") && words.Is(index + 2, "the") && words.Is(index + 3, "year"):
                return (Start(Year(today.Year + 1)), index + 4);
            case "year" or "month" or "quarter" or "week" when words[index + 1].Text is "end":
            case "year" or "month" or "quarter" or "week" when words.Is(index + 1, "-") && words.Is(index + 2, "end"):
                var after = index + (words.Is(index + 1, "-") ? 3 : 2);
                return words.Is(index, "year") && YearAfter(words, after) is { } ends ? (End(Year(ends.Year)), ends.End) : (End(Current(words[index].Text)), after);
        }

        // "First half of next year", "third quarter 2027", "H2", "Q3 next year"
        if (Ordinals.TryGetValue(words[index].Text, out var nth) || OrdinalDigits(words, index, out nth))
        {
            var noun = index + (words[index].Kind == WordKind.Digits ? 2 : 1);
            return words[noun].Text switch
            {
                "half" or "week" or "day" when PartOfMonth(words, noun, nth, partsLeft - 1) is { } part => part,
                "half" when nth <= 2 || words[index].Text is "last" => ReadNth(words, noun + 1, nth > 2 ? 2 : nth, 6),
                "quarter" or "qtr" when words[index].Text != "last" || words.Is(noun + 1, "of") => ReadNth(words, noun + 1, nth, 3),
                _ => null,
            };
        }

        return ReadLettered(words, index);
    }

    /// <summary>"Q3", "H1 2027", "Q3'27", "3Q27".</summary>
    private (Stretch Stretch, int End)? ReadLettered(WordList words, int index)
    {
        var isTurned = words[index].Kind == WordKind.Digits;
        var (letter, number) = isTurned ? (words[index + 1], words[index]) : (words[index], words[index + 1]);
        if (!(letter.Text is "q" or "h") || number.Kind != WordKind.Digits || !words[index + 1].IsGlued || (isTurned && number.IsGlued))
        {
            return null;
        }

        var (nth, months) = (number.Text[0] - '0', letter.Is("q") ? 3 : 6);
        if (nth < 1 || nth > 12 / months)
        {
            return null;
        }

        if (number.Length == 4 && number.Text[1] == '\'' && int.TryParse(number.Text.AsSpan(2), out var shortYear))
        {
            return (Stretch.Months(2000 + shortYear, ((nth - 1) * months) + 1, months, true), index + 2);
        }

        // "3Q" alone may be three quarters.
        return number.Length != 1 || (isTurned && YearAfter(words, index + 2) is null && ShortYearAfter(words, index + 2) is null) ? null : ReadNth(words, index + 2, nth, months);
    }

    /// <summary>"2027 Q3", "2027-H1".</summary>
    private (Stretch Stretch, int End)? ReadYearPart(WordList words, int index)
    {
        var i = index + (words[index + 1].Text is "-" or "/" ? 2 : 1);
        return words[index].Length == 4 && Small(words[index]) is var year && IsYear(year) && words[i].Text is "q" or "h" && ReadLettered(words, i) is var (part, end)
            ? (Stretch.Months(year, part.First.Month, part.Last.Month - part.First.Month + 1, true), end)
            : null;
    }

    /// <summary>"The first half of March", "the last week of April", "the last day of June".</summary>
    private (Stretch Stretch, int End)? PartOfMonth(WordList words, int noun, int nth, int partsLeft)
    {
        if (!(words[noun + 1].Text is "of" or "in") || Read(words, noun + 2, partsLeft) is not var (whole, end) || whole.IsDay || whole.Last.DayNumber - whole.First.DayNumber > 31)
        {
            return null;
        }

        var isLast = words[noun - 1].Text is "last" or "final";
        var middle = whole.First.AddDays(14);
        Stretch? part = (words[noun].Text, nth) switch
        {
            ("half", 1) => whole with { Last = middle },
            ("half", _) when nth == 2 || isLast => whole with { First = middle.AddDays(1) },
            ("week", _) when isLast => whole with { First = whole.Last.AddDays(-6) },
            ("week", _) => whole with { First = whole.First.AddDays((nth - 1) * 7), Last = whole.First.AddDays((nth * 7) - 1) },
            ("day", _) when isLast => End(whole),
            ("day", _) => Stretch.Day(whole.First.AddDays(nth - 1), whole.HasYear),
            _ => null,
        };
        if (part is not { } found)
        {
            return null;
        }

        return ((found.Last < today && !found.HasYear ? found.AddYears(1) : found) with { IsName = false }, end);
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
        if (part == "start" && !words.Is(i, "of"))
        {
            // In "start next month" it is a verb.
            return null;
        }

        i += words.Is(i, "of") || (part is "early" or "late" && words.Is(i, "in")) ? 1 : 0;
        var saysThis = words.Is(i, "this");
        i += words[i].Text is "the" or "this" && words[i + 1].Text is "year" or "month" or "quarter" or "week" or "day" ? 1 : 0;
        i += words.Is(i, "calendar") ? 1 : 0;
        if (words[i].Text is "fiscal" or "financial" or "tax")
        {
            // Whose fiscal year begins when is not known.
            return null;
        }

        if (words.Is(i, "day") && part is "end" or "close" && !words.Is(i + 1, "after"))
        {
            // "At the end of the day" says something else.
            return ReadDayEnding(words, i + 1) ?? (words[next - 2].Text is "at" || words[next - 3].Text is "at" ? null : (Stretch.Day(today), i + 1));
        }

        if (words.Is(i, "business") && part is "end" or "close")
        {
            return ReadDayEnding(words, i + 1) ?? (Stretch.Day(today), i + 1);
        }

        if (words.Is(i, "year") && YearAfter(words, i + 1) is { } numbered && words[numbered.End - 1].Kind == WordKind.Digits)
        {
            return ReadPartOf(words, part, numbered.End - 1, partsLeft);
        }

        (Stretch Stretch, int End)? whole = words[i].Text is "year" or "month" or "quarter" or "week" && (i > next || part is "mid" or "end") && !words.Is(i + 1, "after")
            ? (saysThis ? Current(words[i].Text) : NextPart(words[i].Text, part), i + 1)
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
            "early" => stretch with { IsName = false, Last = days > 300 ? stretch.First.AddMonths(3).AddDays(-1) : stretch.First.AddDays((days / 3) - 1), IsYear = false },
            _ => stretch with { IsName = false, First = days > 300 ? stretch.Last.AddDays(1).AddMonths(-3) : stretch.Last.AddDays(1 - (days / 3)), IsYear = false },
        };
        if (result is { HasYear: false } past && past.Last < today && !words.Is(i, "this"))
        {
            result = past.AddYears(1);
        }

        return result is { } r ? (r, found.End) : null;
    }

    /// <summary>The Friday of "end of business Friday", "end of the day on 1 March".</summary>
    private (Stretch Stretch, int End)? ReadDayEnding(WordList words, int index)
    {
        var i = index + (words[index].Text is "on" or "of" or "," ? 1 : 0);
        return (words[i].Kind == WordKind.Digits || IsWeekday(words[i]) || MonthAt(words[i]) is not null || words.Is(i, "tomorrow")) && ReadWhole(words, i) is var (day, end) && day.IsDay ? (day, end) : null;
    }

    /// <summary>The unit whose beginning, middle or end comes next.</summary>
    private Stretch NextPart(string unit, string part)
    {
        var current = Current(unit);
        var day = part switch { "mid" or "middle" => MiddleOf(current), "beginning" or "start" => current.First, _ => current.Last };
        return day >= today ? current : Ahead(unit, 1)!.Value;
    }

    /// <summary>The first of July of a year, the fifteenth of a month.</summary>
    private static DateOnly MiddleOf(Stretch stretch)
    {
        var days = stretch.Last.DayNumber - stretch.First.DayNumber + 1;
        return days > 300 ? new DateOnly(stretch.First.Year, 7, 1) : stretch.First.AddDays(days is >= 28 and <= 31 ? 14 : (days - 1) / 2);
    }

    /// <summary>The n-th quarter or half, of the year that follows or of the next one that is not over.</summary>
    private (Stretch Stretch, int End)? ReadNth(WordList words, int index, int nth, int months)
    {
        if (YearAfter(words, index) is { } said)
        {
            return (Stretch.Months(said.Year, ((nth - 1) * months) + 1, months, true), said.End);
        }

        if (ShortYearAfter(words, index) is { } shortly)
        {
            return (Stretch.Months(shortly.Year, ((nth - 1) * months) + 1, months, true), shortly.End);
        }

        var stretch = Stretch.Months(today.Year, ((nth - 1) * months) + 1, months, false);
        return (stretch.Last < today ? stretch.AddYears(1) : stretch, index);
    }

    private (Stretch Stretch, int End)? ReadWhole(WordList words, int index)
    {
        var word = words[index];
        if (word.Kind == WordKind.Digits)
        {
            return _digits.Read(words, index) ?? ReadDayMonth(words, index) ?? ReadYearPart(words, index) ?? ReadYear(words, index);
        }

        if (word.Kind != WordKind.Letters)
        {
            return null;
        }

        return ReadDayInWords(words, index) ?? ReadMonth(words, index) ?? ReadWeek(words, index) ?? ReadSeason(words, index) ?? ReadHoliday(words, index) ?? ReadRelative(words, index);
    }

    /// <summary>"1 March", "1st of March 2027".</summary>
    private (Stretch Stretch, int End)? ReadDayMonth(WordList words, int index)
    {
        var (day, last) = (Small(words[index]), 0);
        var i = AfterOrdinal(words, index + 1);
        if (words[i].Text is "-" or "to" or "until" or "through" or "and" && Small(words[i + 1]) is >= 1 and <= 31 and var second && second > day)
        {
            // "1-15 March", "between 1 and 15 March"
            (last, i) = (second, AfterOrdinal(words, i + 2));
        }

        i += words.Is(i, "of") ? 1 : 0;
        i += words.Is(i, "-") || words.Is(i, ".") ? 1 : 0;
        if (!(day is >= 1 and <= 31))
        {
            return null;
        }

        if (MonthAt(words[i]) is not { } month)
        {
            return last != 0 ? null : (words.Is(i - 1, "of") ? ReadDayOfThatMonth(words, i, day) : null) ?? ReadBareDay(words, index, day);
        }

        return last == 0 ? DayOf(words, month, day, i + 1) : UpTo(DayOf(words, month, last, i + 1), day);
    }

    /// <summary>"The first of April", "the twenty-first of March 2027".</summary>
    private (Stretch Stretch, int End)? ReadDayInWords(WordList words, int index) =>
        !OrdinalDays.TryMatch(words, index, 1, out var day, out var length) || !words.Is(index + length, "of") ? null
        : MonthAt(words[index + length + 1]) is { } month ? DayOf(words, month, day, index + length + 2)
        : ReadDayOfThatMonth(words, index + length + 1, day);

    /// <summary>"The first of the month", "the 15th of next month".</summary>
    private (Stretch Stretch, int End)? ReadDayOfThatMonth(WordList words, int index, int day) => (words[index].Text, words[index + 1].Text) switch
    {
        ("the" or "this", "month") => (NextDayOfMonth(day), index + 2),
        ("next", "month") when today.AddDays(1 - today.Day).AddMonths(1) is var next && day <= DateTime.DaysInMonth(next.Year, next.Month) => (Stretch.Day(next.AddDays(day - 1)), index + 2),
        _ => null,
    };

    /// <summary>"Week 12", "calendar week 12", "CW12", "KW 12 2027": a week of the calendar as ISO 8601 counts them, not the twelfth of something.</summary>
    private (Stretch Stretch, int End)? ReadWeek(WordList words, int index)
    {
        var i = index + (words.Is(index, "calendar") ? 1 : 0);
        if (words.Is(i, "week") && words[i + 1].Text is "of" or "commencing" or "beginning" or "starting" && (words[i + 2].Kind == WordKind.Digits || MonthAt(words[i + 2]) is not null) && ReadWhole(words, i + 2) is var (day, after) && day.IsDay)
        {
            // "The week of 15 March"
            return (Week(day.First) with { HasYear = day.HasYear }, after);
        }

        var week = Small(words[i + 1]);
        if (!(words[i].Text is "week" or "wk" or "cw" or "kw") || words[i + 1].Length > 2 || week is < 1 or > 53 || words[index - 1].Kind == WordKind.Digits)
        {
            return null;
        }

        if (YearAfter(words, i + 2) is { } said)
        {
            return WeekOf(said.Year, week) is { } dated ? (dated, said.End) : null;
        }

        if (words[i + 2].Text is "or" or "to" or "-" or "/" && Small(words[i + 3]) is > 0 and var last && last > week && LengthReader.EndsAt(words, i + 4))
        {
            return NextWeek(week) is { } begin && NextWeek(last) is { } finish && finish.First > begin.First ? (begin with { Last = finish.Last }, i + 4) : null;
        }

        if (!LengthReader.EndsAt(words, i + 2) && !(words[i + 2].Text is "at" or "or" or "latest" or "please"))
        {
            return null;
        }

        return NextWeek(week) is { } found ? (found, i + 2) : null;
    }

    private Stretch? NextWeek(int week)
    {
        for (var year = today.Year; year <= today.Year + YearsAhead; year++)
        {
            if (WeekOf(year, week) is { } next && next.Last >= today)
            {
                return next with { HasYear = false };
            }
        }

        return null;
    }

    private static Stretch? WeekOf(int year, int week) =>
        week <= System.Globalization.ISOWeek.GetWeeksInYear(year) ? Week(DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))) : null;

    /// <summary>"By the 15th": the next one.</summary>
    private (Stretch Stretch, int End)? ReadBareDay(WordList words, int index, int day)
    {
        if (!words[index + 1].IsGlued || !(words[index + 1].Text is "st" or "nd" or "rd" or "th") || !words.Is(index - 1, "the") || !(words[index - 2].Text is "by" or "before" or "on" or "until" or "till") || !LengthReader.EndsAt(words, index + 2))
        {
            return null;
        }

        return (NextDayOfMonth(day), index + 2);
    }

    private Stretch NextDayOfMonth(int day)
    {
        var month = day >= today.Day ? today : today.AddDays(1 - today.Day).AddMonths(1);
        while (day > DateTime.DaysInMonth(month.Year, month.Month))
        {
            month = month.AddDays(1 - month.Day).AddMonths(1);
        }

        return Stretch.Day(new DateOnly(month.Year, month.Month, day));
    }

    private static (Stretch Stretch, int End)? UpTo((Stretch Stretch, int End)? last, int firstDay) =>
        last is var (stretch, end) ? (stretch with { First = new DateOnly(stretch.Last.Year, stretch.Last.Month, firstDay) }, end) : null;

    private static int AfterOrdinal(WordList words, int index) => index + (words[index].IsGlued && words[index].Text is "st" or "nd" or "rd" or "th" ? 1 : 0);

    /// <summary>"March", "March 2027", "March 1st, 2027".</summary>
    private (Stretch Stretch, int End)? ReadMonth(WordList words, int index)
    {
        // "31 April" and "31st of April" are no April.
        var before = words.Is(index - 1, "of") ? index - 2 : index - 1;
        before -= AfterOrdinal(words, before) - before;
        if (MonthAt(words[index]) is not { } month || (Small(words[before]) is >= 0 and <= 99 && !words[index - 1].IsGlued))
        {
            return null;
        }

        var i = index + 1;
        i += words.Is(i, ".") && words[i].IsGlued && words[index].Length <= 4 && words[i + 1].Kind == WordKind.Digits ? 1 : 0;
        if (words[i].Kind == WordKind.Digits && words[i].Length <= 2 && Small(words[i]) is >= 1 and <= 31 and var day && !(words[i].IsGlued && words[i - 1].Kind == WordKind.Letters)
            && (words[i + 1].IsGlued || !Counted.IsAt(words, i + 1)) && !words.Is(i + 1, "%"))
        {
            i = AfterOrdinal(words, i + 1);
            return words[i].Text is "-" or "to" && Small(words[i + 1]) is >= 1 and <= 31 and var last && last > day && words[i + 1].Length <= 2 && !Counted.IsAt(words, i + 2)
                ? UpTo(DayOf(words, month, last, AfterOrdinal(words, i + 2)), day)
                : DayOf(words, month, day, i);
        }

        if (words[i].Kind == WordKind.Digits && words[i].Length == 2 && !words[i].IsGlued && Small(words[i]) > 31 && LengthReader.EndsAt(words, i + 1))
        {
            // "March 45"
            return null;
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
        return ((stretch.Last < today ? stretch.AddYears(1) : stretch) with { IsName = true }, i);
    }

    /// <summary>"March on" is a verb, and "may" is one unless a preposition, a neighbouring time or the message's ends say otherwise.</summary>
    private static bool IsMonthHere(WordList words, int index) =>
        words.Is(index, "march") ? !(words[index + 1].Text is "on" or "forward" or "ahead" or "along" or "toward" or "towards" or "into") || IsAfterPreposition(words, index)
        : !words.Is(index, "may") || words[index + 1].Kind == WordKind.Digits
        || (!(words[index + 1].Text is "be" or "need" or "have" or "not" or "take" or "also" or "i" or "we" or "you" or "it" or "the" or "want")
            && (index == 0
                || IsAfterPreposition(words, index)));

    private static bool IsAfterPreposition(WordList words, int index) =>
        words[index - 1].Text is "in" or "by" or "before" or "until" or "till" or "from" or "of" or "since" or "after" or "to" or "through" or "during" or "mid" or "early" or "late" or "end" or "next" or "this" or "starting" or "than" or "-" or "/" or "between" or "and" or "or" or "around" or "about";

    private (Stretch Stretch, int End)? DayOf(WordList words, int month, int day, int end)
    {
        var i = end + (words.Is(end, ",") && words[end + 1].Length == 4 ? 1 : 0);
        if (YearAfter(words, i) is { } said)
        {
            return Stretch.Dated(said.Year, month, day) is { } dated ? (dated, said.End) : null;
        }

        return Stretch.NextDay(today, month, day) is { } next ? (next, end) : null;
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

        var end = index + (words[index + 1].Text is "holiday" or "holidays" or "break" or "vacation" or "vacations" or "season" or "time" ? 2 : 1);
        if (YearAfter(words, end) is { } said)
        {
            return (Stretch.Months(said.Year, m, 3, true), said.End);
        }

        var stretch = Stretch.Months(today.Year - 1, m, 3, false) with { IsName = true };
        while (stretch.Last < today)
        {
            stretch = stretch.AddYears(1);
        }

        return (stretch, end);
    }

    private (Stretch Stretch, int End)? ReadHoliday(WordList words, int index)
    {
        if (!HolidayNames.TryMatch(words, index, 1, out var name, out var length))
        {
            return null;
        }

        var end = index + length;
        end += words[end].Text is "holiday" or "holidays" or "break" or "weekend" or "time" or "season" ? 1 : 0;
        if (YearAfter(words, end) is { } said)
        {
            return Holidays.In(name, said.Year) is { } dated ? (dated with { HasYear = true }, said.End) : null;
        }

        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (Holidays.In(name, year) is { } holiday && holiday.Last >= today)
            {
                return (holiday with { IsName = true }, end);
            }
        }

        return null;
    }

    private (Stretch Stretch, int End)? ReadRelative(WordList words, int index)
    {
        switch (words[index].Text)
        {
            case "today" or "tonight" or "eod" or "cob":
                return (Stretch.Day(today), index + 1);
            case "day" when words.Is(index + 1, "after") && words.Is(index + 2, "tomorrow"):
                return (Stretch.Day(today.AddDays(2)), index + 3);
            case "week" or "month" or "quarter" or "year" when words.Is(index + 1, "after") && words.Is(index + 2, "next"):
                return (Ahead(words[index].Text, 2)!.Value, index + 3);
            case "year" when words.Is(index + 1, "is") && words[index + 2].Text is "out" or "over":
                return (End(Year(today.Year)), index + 3);
            case "tomorrow":
                return (Stretch.Day(today.AddDays(1)), index + 1);
            case "this" when words.Is(index + 1, "time") && words.Is(index + 2, "next") && words[index + 3].Text is "year" or "month" or "week":
                return (Stretch.Day(words[index + 3].Text switch { "year" => today.AddYears(1), "month" => today.AddMonths(1), _ => today.AddDays(7) }), index + 4);
            case "this" or "current":
            case "next" or "coming" or "upcoming" or "following":
                return ReadNextUnit(words, index, words[index].Text is "this" or "current" ? 0 : 1);
            case var _ when IsWeekday(words[index]) && ReadDayAfterWeekday(words, index + 1) is { } dated:
                return dated;
            case var name when Weekdays.TryGetValue(name, out var day) || (ShortWeekdays.TryGetValue(name, out day) && words[index - 1].Text is "by" or "before" or "until" or "till" or "on" or "next" or "this" or "than" or "after"):
                return (Stretch.Day(today.AddDays((((int)day - (int)today.DayOfWeek + 6) % 7) + 1)) with { IsName = true }, index + 1);
            default:
                return null;
        }
    }

    /// <summary>The 1 March of "Monday, 1 March".</summary>
    private (Stretch Stretch, int End)? ReadDayAfterWeekday(WordList words, int index)
    {
        var i = index + (words[index].Text is "," or "." ? 1 : 0);
        i += words.Is(i, "the") ? 1 : 0;
        return (words[i].Kind == WordKind.Digits || MonthAt(words[i]) is not null) && ReadWhole(words, i) is var (day, end) && day.IsDay ? (day, end) : null;
    }

    private (Stretch Stretch, int End)? ReadNextUnit(WordList words, int index, int ahead)
    {
        if (Ahead(words[index + 1].Text, ahead) is { } unit)
        {
            // "Over the next year" is twelve months from now, and no stretch of the calendar.
            return ahead == 1 && TimeUnit.IsCountedFromNow(words, index + 1) ? null : (unit, index + 2);
        }

        // "Next March", "this summer", "next Friday", "next Christmas"
        if (words[index + 1].Text is "this" or "next" or "coming" or "current" or "upcoming" or "following" || ReadWhole(words, index + 1) is not var (named, end))
        {
            return null;
        }

        return ahead == 0 ? (named with { HasYear = true, IsName = false }, end)
            : (named.First <= today && !named.HasYear && !named.IsDay ? named.AddYears(1) : named, end);
    }

    private Stretch? Ahead(string unit, int ahead) => unit switch
    {
        "year" or "yr" => Year(today.Year + ahead),
        "month" => Month(today.AddMonths(ahead)),
        "quarter" or "qtr" => Quarter(today.AddMonths(3 * ahead)),
        "week" => Week(today.AddDays(7 * ahead)),
        "half" => Half(today.AddMonths(6 * ahead)),
        _ => null,
    };

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

    /// <summary>The 28 of "Q3 28", "Q3/28" and "3Q28".</summary>
    private static (int Year, int End)? ShortYearAfter(WordList words, int index)
    {
        var i = index + (words[index].Text is "/" or "-" && words[index].IsGlued ? 1 : 0);
        return words[i].Kind == WordKind.Digits && words[i].Length == 2 && Small(words[i]) is >= 20 and <= 60 and var year
            && ((words[i].IsGlued && !words[i + 1].IsGlued) || words[i + 1].Length == 0 || (words[i + 1].Kind == WordKind.Sign && words[i + 1].Text is "," or "." or "!" or "?" or ";" or ")" or "-") || words[i + 1].Text is "at" or "or" or "to" or "and")
                ? (2000 + year, i + 1)
                : null;
    }

    private (Stretch Stretch, int End)? ReadYear(WordList words, int index)
    {
        var year = Small(words[index]);
        if (words[index].Length != 4 || !IsYear(year) || (words[index + 1].Text is "-" or "/" && words[index + 1].IsGlued && words[index + 2].IsGlued) || (words[index].IsGlued && !(words.Is(index - 1, "-") && words[index - 2].Text is "mid" or "early" or "late" or "end")) || words[index + 1].IsGlued && words[index + 1].Kind == WordKind.Letters || Counted.IsAt(words, index + 1))
        {
            return null;
        }

        return (Year(year) with { HasYear = true, IsYear = true }, index + 1);
    }

    private Stretch Current(string unit) => unit switch { "year" => Year(today.Year), "month" => Month(today), "quarter" => Quarter(today), _ => Week(today) };

    public static bool IsYear(int number) => number is >= EarliestYear and <= LatestYear;

    /// <summary>Up to four digits as a number; -1 for anything else.</summary>
    public static int Small(Word word) => word.Kind == WordKind.Digits && word.Length <= 4 && int.TryParse(word.Text, System.Globalization.NumberStyles.None, null, out var number) ? number : -1;
}
