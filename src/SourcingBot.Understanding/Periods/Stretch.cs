namespace SourcingBot.Understanding.Periods;

/// <summary>A stretch of the calendar, both days included.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="HasYear">The year was said, not inferred.</param>
/// <param name="IsYear">Nothing but a year: a weak sign, since 2027 can be any number.</param>
internal readonly record struct Stretch(DateOnly First, DateOnly Last, bool HasYear = false, bool IsYear = false)
{
    public bool IsDay => First == Last;

    public static Stretch Day(DateOnly day, bool hasYear = false) => new(day, day, hasYear);

    public static Stretch Months(int year, int month, int count, bool hasYear)
    {
        var first = new DateOnly(year, month, 1);
        return new Stretch(first, first.AddMonths(count).AddDays(-1), hasYear);
    }

    public Stretch AddYears(int years) =>
        this with { First = First.AddYears(years), Last = First.Day == 1 && !IsDay ? Last.AddDays(1).AddYears(years).AddDays(-1) : Last.AddYears(years) };
}
