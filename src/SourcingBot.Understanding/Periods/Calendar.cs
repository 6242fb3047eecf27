using SourcingBot.Understanding.Words;
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

    private const int FirstMonthOfFall = 9;

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
        var i = index + (words.Is(index, words.Grammar.Common.The) ? 1 : 0);
        return (partsLeft > 0 ? ReadPart(words, i, partsLeft) : null) ?? ReadWhole(words, i);
    }

    /// <summary>"End of", "beginning of", "mid", "early", "first half of" a stretch.</summary>
    private (Stretch Stretch, int End)? ReadPart(WordList words, int index, int partsLeft)
    {
        var names = words.Grammar.Calendar;
        if (names.Ends.TryGetValue(words[index].Text, out var ended))
        {
            return ended == CalendarUnit.Year && YearAfter(words, index + 1) is { } eoy ? (End(Year(eoy.Year)), eoy.End) : (End(Ahead(ended, 0)), index + 1);
        }

        if (names.Parts.TryGetValue(words[index].Text, out var named))
        {
            return ReadPartOf(words, named, index + 1, partsLeft - 1);
        }

        if (names.TurnOfYear.TryMatch(words, index, 1, out _, out var length))
        {
            return (Start(Year(today.Year + 1)), index + length);
        }

        if (names.UnitAt(words[index]) is { } unit and not (CalendarUnit.Day or CalendarUnit.Half) && (words.Is(index + 1, names.BehindUnit) || (words.Is(index + 1, "-") && words.Is(index + 2, names.BehindUnit))))
        {
            var after = index + (words.Is(index + 1, "-") ? 3 : 2);
            return unit == CalendarUnit.Year && YearAfter(words, after) is { } ends ? (End(Year(ends.Year)), ends.End) : (End(Ahead(unit, 0)), after);
        }

        // "First half of next year", "third quarter 2027", "H2", "Q3 next year"
        if (names.Ordinals.TryGetValue(words[index].Text, out var nth) || OrdinalDigits(words, index, out nth))
        {
            var noun = index + (words[index].Kind == WordKind.Digits ? 2 : 1);
            var isLast = words.Is(index, names.LastOfMany);
            return (names.UnitAt(words[noun]) ?? (words.Is(noun, names.ShortQuarter) ? CalendarUnit.Quarter : null)) switch
            {
                CalendarUnit.Half or CalendarUnit.Week or CalendarUnit.Day when PartOfMonth(words, noun, nth, partsLeft - 1) is { } part => part,
                CalendarUnit.Half when nth <= 2 || isLast => ReadNth(words, noun + 1, nth > 2 ? 2 : nth, 6),
                CalendarUnit.Quarter when !isLast || words.Is(noun + 1, words.Grammar.Common.Of) => ReadNth(words, noun + 1, nth, 3),
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
        var isQuarter = letter.Is(words.Grammar.Calendar.QuarterLetter);
        if (!(isQuarter || letter.Is(words.Grammar.Calendar.HalfLetter)) || number.Kind != WordKind.Digits || !words[index + 1].IsGlued || (isTurned && number.IsGlued))
        {
            return null;
        }

        var (nth, months) = (number.Text[0] - '0', isQuarter ? 3 : 6);
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
        return words[index].Length == 4 && Small(words[index]) is var year && IsYear(year) && (words.Is(i, words.Grammar.Calendar.QuarterLetter) || words.Is(i, words.Grammar.Calendar.HalfLetter)) && ReadLettered(words, i) is var (part, end)
            ? (Stretch.Months(year, part.First.Month, part.Last.Month - part.First.Month + 1, true), end)
            : null;
    }

    /// <summary>"The first half of March", "the last week of April", "the last day of June".</summary>
    private (Stretch Stretch, int End)? PartOfMonth(WordList words, int noun, int nth, int partsLeft)
    {
        if (!words.Is(noun + 1, words.Grammar.Calendar.OfMonth) || Read(words, noun + 2, partsLeft) is not var (whole, end) || whole.IsDay || whole.Last.DayNumber - whole.First.DayNumber > 31)
        {
            return null;
        }

        var isLast = words.Is(noun - 1, words.Grammar.Calendar.Last);
        var middle = whole.First.AddDays(14);
        Stretch? part = (words.Grammar.Calendar.UnitAt(words[noun]), nth) switch
        {
            (CalendarUnit.Half, 1) => whole with { Last = middle },
            (CalendarUnit.Half, _) when nth == 2 || isLast => whole with { First = middle.AddDays(1) },
            (CalendarUnit.Week, _) when isLast => whole with { First = whole.Last.AddDays(-6) },
            (CalendarUnit.Week, _) => whole with { First = whole.First.AddDays((nth - 1) * 7), Last = whole.First.AddDays((nth * 7) - 1) },
            (CalendarUnit.Day, _) when isLast => End(whole),
            (CalendarUnit.Day, _) => Stretch.Day(whole.First.AddDays(nth - 1), whole.HasYear),
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
            && words.Grammar.Calendar.Ordinals.TryGetValue(words[index].Text + words[index + 1].Text, out nth);
    }

    private (Stretch Stretch, int End)? ReadPartOf(WordList words, CalendarPart part, int next, int partsLeft)
    {
        var names = words.Grammar.Calendar;
        var i = next;
        i += words.Is(i, "-") ? 1 : 0;
        if (part == CalendarPart.Start && !words.Is(i, words.Grammar.Common.Of))
        {
            // In "start next month" it is a verb.
            return null;
        }

        i += words.Is(i, words.Grammar.Common.Of) || (part is CalendarPart.Early or CalendarPart.Late && words.Is(i, names.InPart)) ? 1 : 0;
        var saysThis = words.Is(i, names.This);
        i += words.Is(i, names.TheOrThis) && names.UnitAt(words[i + 1]) is { } and not CalendarUnit.Half ? 1 : 0;
        i += words.Is(i, names.CalendarWord) ? 1 : 0;
        if (words.Is(i, names.OtherYears))
        {
            // Whose fiscal year begins when is not known.
            return null;
        }

        var isEnd = part is CalendarPart.End or CalendarPart.Close;
        var unit = names.UnitAt(words[i]);
        if (unit == CalendarUnit.Day && isEnd && !words.Is(i + 1, names.After))
        {
            // "At the end of the day" says something else.
            return ReadDayEnding(words, i + 1) ?? (words.Is(next - 2, words.Grammar.Common.At) || words.Is(next - 3, words.Grammar.Common.At) ? null : (Stretch.Day(today), i + 1));
        }

        if (words.Is(i, names.Business) && isEnd)
        {
            return ReadDayEnding(words, i + 1) ?? (Stretch.Day(today), i + 1);
        }

        if (unit == CalendarUnit.Year && YearAfter(words, i + 1) is { } numbered && words[numbered.End - 1].Kind == WordKind.Digits)
        {
            return ReadPartOf(words, part, numbered.End - 1, partsLeft);
        }

        (Stretch Stretch, int End)? whole = unit is { } current and not (CalendarUnit.Day or CalendarUnit.Half) && (i > next || part is CalendarPart.Mid or CalendarPart.End) && !words.Is(i + 1, names.After)
            ? (saysThis ? Ahead(current, 0) : NextPart(current, part), i + 1)
            : Read(words, i, partsLeft);
        if (whole is not { } found || found.Stretch.IsDay)
        {
            return null;
        }

        var stretch = found.Stretch;
        var days = stretch.Last.DayNumber - stretch.First.DayNumber + 1;
        Stretch? result = part switch
        {
            CalendarPart.End or CalendarPart.Close => End(stretch),
            CalendarPart.Beginning or CalendarPart.Start => Start(stretch),
            CalendarPart.Middle or CalendarPart.Mid => Stretch.Day(MiddleOf(stretch), stretch.HasYear),
            CalendarPart.Early => stretch with { IsName = false, Last = days > 300 ? stretch.First.AddMonths(3).AddDays(-1) : stretch.First.AddDays((days / 3) - 1), IsYear = false },
            _ => stretch with { IsName = false, First = days > 300 ? stretch.Last.AddDays(1).AddMonths(-3) : stretch.Last.AddDays(1 - (days / 3)), IsYear = false },
        };
        if (result is { HasYear: false } past && past.Last < today && !words.Is(i, names.This))
        {
            result = past.AddYears(1);
        }

        return result is { } r ? (r, found.End) : null;
    }

    /// <summary>The Friday of "end of business Friday", "end of the day on 1 March".</summary>
    private (Stretch Stretch, int End)? ReadDayEnding(WordList words, int index)
    {
        var names = words.Grammar.Calendar;
        var i = index + (words.Is(index, names.BeforeDay) || words.Is(index, ",") ? 1 : 0);
        return (words[i].Kind == WordKind.Digits || names.IsWeekday(words[i]) || names.MonthAt(words[i]) is not null || words.Is(i, names.Tomorrow)) && ReadWhole(words, i) is var (day, end) && day.IsDay ? (day, end) : null;
    }

    /// <summary>The unit whose beginning, middle or end comes next.</summary>
    private Stretch NextPart(CalendarUnit unit, CalendarPart part)
    {
        var current = Ahead(unit, 0);
        var day = part switch { CalendarPart.Mid or CalendarPart.Middle => MiddleOf(current), CalendarPart.Beginning or CalendarPart.Start => current.First, _ => current.Last };
        return day >= today ? current : Ahead(unit, 1);
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
        if ((words.Is(i, "-") || words.Is(i, words.Grammar.Calendar.ToDay)) && Small(words[i + 1]) is >= 1 and <= 31 and var second && second > day)
        {
            // "1-15 March", "between 1 and 15 March"
            (last, i) = (second, AfterOrdinal(words, i + 2));
        }

        i += words.Is(i, words.Grammar.Common.Of) ? 1 : 0;
        i += words.Is(i, "-") || words.Is(i, ".") ? 1 : 0;
        if (!(day is >= 1 and <= 31))
        {
            return null;
        }

        if (words.Grammar.Calendar.MonthAt(words[i]) is not { } month)
        {
            return last != 0 ? null : (words.Is(i - 1, words.Grammar.Common.Of) ? ReadDayOfThatMonth(words, i, day) : null) ?? ReadBareDay(words, index, day);
        }

        return last == 0 ? DayOf(words, month, day, i + 1) : UpTo(DayOf(words, month, last, i + 1), day);
    }

    /// <summary>"The first of April", "the twenty-first of March 2027".</summary>
    private (Stretch Stretch, int End)? ReadDayInWords(WordList words, int index) =>
        !words.Grammar.Calendar.OrdinalDays.TryMatch(words, index, 1, out var day, out var length) || !words.Is(index + length, words.Grammar.Common.Of) ? null
        : words.Grammar.Calendar.MonthAt(words[index + length + 1]) is { } month ? DayOf(words, month, day, index + length + 2)
        : ReadDayOfThatMonth(words, index + length + 1, day);

    /// <summary>"The first of the month", "the 15th of next month".</summary>
    private (Stretch Stretch, int End)? ReadDayOfThatMonth(WordList words, int index, int day)
    {
        var names = words.Grammar.Calendar;
        return names.UnitAt(words[index + 1]) != CalendarUnit.Month ? null
            : words.Is(index, names.TheOrThis) ? (NextDayOfMonth(day), index + 2)
            : words.Is(index, names.Next) && today.AddDays(1 - today.Day).AddMonths(1) is var next && day <= DateTime.DaysInMonth(next.Year, next.Month) ? (Stretch.Day(next.AddDays(day - 1)), index + 2)
            : null;
    }

    /// <summary>"Week 12", "calendar week 12", "CW12", "KW 12 2027": a week of the calendar as ISO 8601 counts them, not the twelfth of something.</summary>
    private (Stretch Stretch, int End)? ReadWeek(WordList words, int index)
    {
        var names = words.Grammar.Calendar;
        var i = index + (words.Is(index, names.CalendarWord) ? 1 : 0);
        if (names.UnitAt(words[i]) == CalendarUnit.Week && words.Is(i + 1, names.WeekOf) && (words[i + 2].Kind == WordKind.Digits || names.MonthAt(words[i + 2]) is not null) && ReadWhole(words, i + 2) is var (day, after) && day.IsDay)
        {
            // "The week of 15 March"
            return (Week(day.First) with { HasYear = day.HasYear }, after);
        }

        var week = Small(words[i + 1]);
        if (!words.Is(i, names.WeekNumbers) || words[i + 1].Length > 2 || week is < 1 or > 53 || words[index - 1].Kind == WordKind.Digits)
        {
            return null;
        }

        if (YearAfter(words, i + 2) is { } said)
        {
            return WeekOf(said.Year, week) is { } dated ? (dated, said.End) : null;
        }

        if ((words.Is(i + 2, names.WeekJoins) || words[i + 2].Text is "-" or "/") && Small(words[i + 3]) is > 0 and var last && last > week && LengthReader.EndsAt(words, i + 4))
        {
            return NextWeek(week) is { } begin && NextWeek(last) is { } finish && finish.First > begin.First ? (begin with { Last = finish.Last }, i + 4) : null;
        }

        if (!LengthReader.EndsAt(words, i + 2) && !words.Is(i + 2, names.BehindWeek))
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
        if (!words[index + 1].IsGlued || !words.Is(index + 1, words.Grammar.Calendar.OrdinalEndings) || !words.Is(index - 1, words.Grammar.Common.The) || !words.Is(index - 2, words.Grammar.Calendar.BeforeBareDay) || !LengthReader.EndsAt(words, index + 2))
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

    private static int AfterOrdinal(WordList words, int index) => index + (words[index].IsGlued && words.Is(index, words.Grammar.Calendar.OrdinalEndings) ? 1 : 0);

    /// <summary>"March", "March 2027", "March 1st, 2027".</summary>
    private (Stretch Stretch, int End)? ReadMonth(WordList words, int index)
    {
        // "31 April" and "31st of April" are no April.
        var before = words.Is(index - 1, words.Grammar.Common.Of) ? index - 2 : index - 1;
        before -= AfterOrdinal(words, before) - before;
        if (words.Grammar.Calendar.MonthAt(words[index]) is not { } month || (Small(words[before]) is >= 0 and <= 99 && !words[index - 1].IsGlued))
        {
            return null;
        }

        var i = index + 1;
        i += words.Is(i, ".") && words[i].IsGlued && words[index].Length <= 4 && words[i + 1].Kind == WordKind.Digits ? 1 : 0;
        if (words[i].Kind == WordKind.Digits && words[i].Length <= 2 && Small(words[i]) is >= 1 and <= 31 and var day && !(words[i].IsGlued && words[i - 1].Kind == WordKind.Letters)
            && (words[i + 1].IsGlued || !Counted.IsAt(words, i + 1)) && !words.Is(i + 1, "%"))
        {
            i = AfterOrdinal(words, i + 1);
            return (words.Is(i, "-") || words.Is(i, words.Grammar.Calendar.ToLastDay)) && Small(words[i + 1]) is >= 1 and <= 31 and var last && last > day && words[i + 1].Length <= 2 && !Counted.IsAt(words, i + 2)
                ? UpTo(DayOf(words, month, last, AfterOrdinal(words, i + 2)), day)
                : DayOf(words, month, day, i);
        }

        if (words[i].Kind == WordKind.Digits && words[i].Length == 2 && !words[i].IsGlued && Small(words[i]) > 31 && LengthReader.EndsAt(words, i + 1))
        {
            // "March 45"
            return null;
        }

        if (words.Is(index, words.Grammar.Calendar.Ambiguous) && !IsMonthHere(words, index))
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
    private static bool IsMonthHere(WordList words, int index)
    {
        var names = words.Grammar.Calendar;
        var isAfterPreposition = words.Is(index - 1, names.BeforeMonth);
        return words.Is(index, names.VerbMonth) ? !words.Is(index + 1, names.BehindVerb) || isAfterPreposition
            : !words.Is(index, names.AuxiliaryMonth) || words[index + 1].Kind == WordKind.Digits
            || (!words.Is(index + 1, names.BehindAuxiliary) && (index == 0 || isAfterPreposition));
    }

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
        var names = words.Grammar.Calendar;
        if (!names.Seasons.TryGetValue(words[index].Text, out var m))
        {
            if (!words.Is(index, names.Fall) || !(words.Is(index - 1, names.BeforeFall) || (words[index + 1].Length == 4 && words[index + 1].Kind == WordKind.Digits)))
            {
                return null;
            }

            m = FirstMonthOfFall;
        }

        var end = index + (words.Is(index + 1, names.BehindSeason) ? 2 : 1);
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
        if (!words.Grammar.Calendar.Holidays.TryMatch(words, index, 1, out var name, out var length))
        {
            return null;
        }

        var end = index + length;
        end += words.Is(end, words.Grammar.Calendar.BehindHoliday) ? 1 : 0;
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
        var names = words.Grammar.Calendar;
        if (words.Is(index, names.Today))
        {
            return (Stretch.Day(today), index + 1);
        }

        if (names.DayAfterTomorrow.TryMatch(words, index, 1, out _, out var length))
        {
            return (Stretch.Day(today.AddDays(2)), index + length);
        }

        if (names.UnitAt(words[index]) is { } unit and not (CalendarUnit.Day or CalendarUnit.Half) && words.Is(index + 1, names.After) && words.Is(index + 2, names.Next))
        {
            return (Ahead(unit, 2), index + 3);
        }

        if (names.YearIsOut.TryMatch(words, index, 1, out _, out length))
        {
            return (End(Year(today.Year)), index + length);
        }

        if (words.Is(index, names.Tomorrow))
        {
            return (Stretch.Day(today.AddDays(1)), index + 1);
        }

        if (names.ThisTimeNext.TryMatch(words, index, 1, out unit, out length))
        {
            return (Stretch.Day(unit switch { CalendarUnit.Year => today.AddYears(1), CalendarUnit.Month => today.AddMonths(1), _ => today.AddDays(7) }), index + length);
        }

        if (words.Is(index, names.Current) || words.Is(index, names.Coming))
        {
            return ReadNextUnit(words, index, words.Is(index, names.Current) ? 0 : 1);
        }

        if (names.IsWeekday(words[index]) && ReadDayAfterWeekday(words, index + 1) is { } dated)
        {
            return dated;
        }

        return names.Weekdays.TryGetValue(words[index].Text, out var day) || (words.Is(index - 1, names.BeforeShortWeekday) && names.ShortWeekdays.TryGetValue(words[index].Text, out day))
            ? (Stretch.Day(today.AddDays((((int)day - (int)today.DayOfWeek + 6) % 7) + 1)) with { IsName = true }, index + 1)
            : null;
    }

    /// <summary>The 1 March of "Monday, 1 March".</summary>
    private (Stretch Stretch, int End)? ReadDayAfterWeekday(WordList words, int index)
    {
        var i = index + (words[index].Text is "," or "." ? 1 : 0);
        i += words.Is(i, words.Grammar.Common.The) ? 1 : 0;
        return (words[i].Kind == WordKind.Digits || words.Grammar.Calendar.MonthAt(words[i]) is not null) && ReadWhole(words, i) is var (day, end) && day.IsDay ? (day, end) : null;
    }

    private (Stretch Stretch, int End)? ReadNextUnit(WordList words, int index, int ahead)
    {
        var names = words.Grammar.Calendar;
        if (names.AnyUnitAt(words[index + 1]) is { } unit and not CalendarUnit.Day)
        {
            // "Over the next year" is twelve months from now, and no stretch of the calendar.
            return ahead == 1 && TimeUnit.IsCountedFromNow(words, index + 1) ? null : (Ahead(unit, ahead), index + 2);
        }

        // "Next March", "this summer", "next Friday", "next Christmas"
        if (words.Is(index + 1, names.Current) || words.Is(index + 1, names.Coming) || ReadWhole(words, index + 1) is not var (named, end))
        {
            return null;
        }

        return ahead == 0 ? (named with { HasYear = true, IsName = false }, end)
            : (named.First <= today && !named.HasYear && !named.IsDay ? named.AddYears(1) : named, end);
    }

    private Stretch Ahead(CalendarUnit unit, int ahead) => unit switch
    {
        CalendarUnit.Year => Year(today.Year + ahead),
        CalendarUnit.Half => Half(today.AddMonths(6 * ahead)),
        CalendarUnit.Quarter => Quarter(today.AddMonths(3 * ahead)),
        CalendarUnit.Month => Month(today.AddMonths(ahead)),
        CalendarUnit.Week => Week(today.AddDays(7 * ahead)),
        _ => Stretch.Day(today.AddDays(ahead)),
    };

    /// <summary>"2027", "of 2027", "next year", "this year", "'27" after a part of a year.</summary>
    private (int Year, int End)? YearAfter(WordList words, int index)
    {
        var names = words.Grammar.Calendar;
        var i = index + (words.Is(index, names.BeforeYear) || words[index].Text is "," or "-" or "/" ? 1 : 0);
        i += words.Is(i, words.Grammar.Common.The) ? 1 : 0;
        if (words[i].Kind == WordKind.Digits && words[i].Length == 4 && Small(words[i]) is var year && IsYear(year) && (i == index || words[index].Text is not ("," or "-") || words[i].IsGlued || words.Is(index, ",")))
        {
            return (year, i + 1);
        }

        if (words.Is(index, "'") && words[index + 1].IsGlued && words[index + 1].Length == 2)
        {
            return (2000 + Small(words[index + 1]), index + 2);
        }

        if (names.UnitAt(words[i + 1]) == CalendarUnit.Year && (words.Is(i, names.NextYear) || words.Is(i, names.This)))
        {
            return (today.Year + (words.Is(i, names.This) ? 0 : 1), i + 2);
        }

        return null;
    }

    /// <summary>The 28 of "Q3 28", "Q3/28" and "3Q28".</summary>
    private static (int Year, int End)? ShortYearAfter(WordList words, int index)
    {
        var i = index + (words[index].Text is "/" or "-" && words[index].IsGlued ? 1 : 0);
        return words[i].Kind == WordKind.Digits && words[i].Length == 2 && Small(words[i]) is >= 20 and <= 60 and var year
            && ((words[i].IsGlued && !words[i + 1].IsGlued) || words[i + 1].Length == 0 || (words[i + 1].Kind == WordKind.Sign && words[i + 1].Text is "," or "." or "!" or "?" or ";" or ")" or "-") || words.Is(i + 1, words.Grammar.Calendar.BehindShortYear))
                ? (2000 + year, i + 1)
                : null;
    }

    private (Stretch Stretch, int End)? ReadYear(WordList words, int index)
    {
        var year = Small(words[index]);
        if (words[index].Length != 4 || !IsYear(year) || (words[index + 1].Text is "-" or "/" && words[index + 1].IsGlued && words[index + 2].IsGlued) || (words[index].IsGlued && !(words.Is(index - 1, "-") && words.Is(index - 2, words.Grammar.Calendar.GluedToYear))) || words[index + 1].IsGlued && words[index + 1].Kind == WordKind.Letters || Counted.IsAt(words, index + 1))
        {
            return null;
        }

        return (Year(year) with { HasYear = true, IsYear = true }, index + 1);
    }

    public static bool IsYear(int number) => number is >= EarliestYear and <= LatestYear;

    /// <summary>Up to four digits as a number; -1 for anything else.</summary>
    public static int Small(Word word) => word.Kind == WordKind.Digits && word.Length <= 4 && int.TryParse(word.Text, System.Globalization.NumberStyles.None, null, out var number) ? number : -1;
}
