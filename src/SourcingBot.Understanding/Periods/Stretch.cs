namespace SourcingBot.Understanding.Periods;

/// <summary>A stretch of the calendar, both days included.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="HasYear">The year was said, not inferred.</param>
/// <param name="IsYear">Nothing but a year: a weak sign, since 2027 can be any number.</param>
/// <param name="IsName">Nothing but a name, which may be part of another: "spring framework", "Easter egg".</param>
internal readonly record struct Stretch(DateOnly First, DateOnly Last, bool HasYear = false, bool IsYear = false, bool IsName = false)
{
    /// <summary>How far the next date of a kind can lie ahead: 29 February skips a century's year.</summary>
    private const int YearsAhead = 8;

    public bool IsDay => First == Last;

    public static Stretch Day(DateOnly day, bool hasYear = false) => new(day, day, hasYear);

    public static Stretch Months(int year, int month, int count, bool hasYear)
    {
        var first = new DateOnly(year, month, 1);
        return new Stretch(first, first.AddMonths(count).AddDays(-1), hasYear);
    }

    /// <summary>A day of the calendar, if it exists.</summary>
    public static Stretch? Dated(int year, int month, int day) =>
        Calendar.IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Day(new DateOnly(year, month, day), true) : null;

    /// <summary>The next such day that is not over.</summary>
    public static Stretch? NextDay(DateOnly today, int month, int day)
    {
        for (var year = today.Year; year <= today.Year + YearsAhead; year++)
        {
            if (Dated(year, month, day) is { } dated && dated.First >= today)
            {
                return dated with { HasYear = false };
            }
        }

        return null;
    }

    public Stretch AddYears(int years) =>
        this with { First = First.AddYears(years), Last = First.Day == 1 && !IsDay ? Last.AddDays(1).AddYears(years).AddDays(-1) : Last.AddYears(years) };
}
