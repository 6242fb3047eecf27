using System.Globalization;

namespace SourcingBot.Understanding.Periods;

/// <summary>Days by which people plan. A holiday without a fixed date is worked out, not looked up.</summary>
internal static class Holidays
{
    private static readonly ChineseLunisolarCalendar Lunisolar = new();

    public static Stretch? In(Holiday holiday, int year) => holiday switch
    {
        Holiday.Christmas => Day(year, 12, 25),
        Holiday.ChristmasEve => Day(year, 12, 24),
        Holiday.NewYear => Day(year, 1, 1),
        Holiday.NewYearEve => Day(year, 12, 31),
        Holiday.EndOfYear => new Stretch(new DateOnly(year, 12, 24), new DateOnly(year + 1, 1, 1)),
        Holiday.Easter => Stretch.Day(Easter(year)),
        Holiday.GoodFriday => Stretch.Day(Easter(year).AddDays(-2)),
        Holiday.EasterMonday => Stretch.Day(Easter(year).AddDays(1)),
        Holiday.Pentecost => Stretch.Day(Easter(year).AddDays(49)),
        Holiday.Thanksgiving => Stretch.Day(Thanksgiving(year)),
        Holiday.BlackFriday => Stretch.Day(Thanksgiving(year).AddDays(1)),
        Holiday.CyberMonday => Stretch.Day(Thanksgiving(year).AddDays(4)),
        Holiday.BoxingDay => Day(year, 12, 26),
        Holiday.PatricksDay => Day(year, 3, 17),
        Holiday.Halloween => Day(year, 10, 31),
        Holiday.ValentinesDay => Day(year, 2, 14),
        Holiday.IndependenceDay => Day(year, 7, 4),
        Holiday.LaborDay => Stretch.Day(Weekday(year, 9, DayOfWeek.Monday, 1)),
        Holiday.MemorialDay => Stretch.Day(Weekday(year, 6, DayOfWeek.Monday, 1).AddDays(-7)),
        Holiday.LunarNewYear => Stretch.Day(DateOnly.FromDateTime(Lunisolar.ToDateTime(year, 1, 1, 0, 0, 0, 0))),
        _ => null,
    };

    private static Stretch Day(int year, int month, int day) => Stretch.Day(new DateOnly(year, month, day));

    private static DateOnly Thanksgiving(int year) => Weekday(year, 11, DayOfWeek.Thursday, 4);

    private static DateOnly Weekday(int year, int month, DayOfWeek day, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)day - (int)first.DayOfWeek + 7) % 7) + ((nth - 1) * 7));
    }

    /// <summary>Gregorian Easter by the method of Meeus, Jones and Butcher (Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
