namespace SourcingBot.Understanding.Periods;

/// <summary>The year, half, quarter, month and week of a day, and where such a stretch begins and ends.</summary>
internal static class CalendarUnits
{
    public static Stretch Year(int year) => Stretch.Months(year, 1, 12, true);

    public static Stretch Month(DateOnly day) => Stretch.Months(day.Year, day.Month, 1, true);

    public static Stretch Quarter(DateOnly day) => Stretch.Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3, true);

    public static Stretch Half(DateOnly day) => Stretch.Months(day.Year, day.Month <= 6 ? 1 : 7, 6, true);

    public static Stretch Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new Stretch(monday, monday.AddDays(6), true);
    }

    public static Stretch End(Stretch stretch) => Stretch.Day(stretch.Last, stretch.HasYear);

    public static Stretch Start(Stretch stretch) => Stretch.Day(stretch.First, stretch.HasYear);
}
