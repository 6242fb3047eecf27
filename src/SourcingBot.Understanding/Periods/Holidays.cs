using System.Globalization;

namespace SourcingBot.Understanding.Periods;

/// <summary>Days by which people plan. A holiday without a fixed date is worked out, not looked up.</summary>
internal static class Holidays
{
    private static readonly ChineseLunisolarCalendar Lunisolar = new();

    /// <summary>The holiday whose name the words are, in a year.</summary>
    public static Stretch? In(string name, int year) => name switch
    {
        "christmas" or "xmas" or "christmas day" or "x mas" => Day(year, 12, 25),
        "christmas eve" => Day(year, 12, 24),
        "new year" or "new years" or "new year day" or "new years day" => Day(year, 1, 1),
        "new year eve" or "new years eve" => Day(year, 12, 31),
        "holidays" or "holiday season" or "christmas holidays" or "christmas break" or "winter break" or "festive season" => new Stretch(new DateOnly(year, 12, 24), new DateOnly(year + 1, 1, 1)),
        "easter" or "easter sunday" => Stretch.Day(Easter(year)),
        "good friday" => Stretch.Day(Easter(year).AddDays(-2)),
        "easter monday" => Stretch.Day(Easter(year).AddDays(1)),
        "pentecost" or "whitsun" => Stretch.Day(Easter(year).AddDays(49)),
        "thanksgiving" => Stretch.Day(Thanksgiving(year)),
        "black friday" => Stretch.Day(Thanksgiving(year).AddDays(1)),
        "cyber monday" => Stretch.Day(Thanksgiving(year).AddDays(4)),
        "boxing day" => Day(year, 12, 26),
        "patrick day" or "patricks day" => Day(year, 3, 17),
        "halloween" => Day(year, 10, 31),
        "valentine" or "valentines" or "valentine day" or "valentines day" => Day(year, 2, 14),
        "independence day" => Day(year, 7, 4),
        "labor day" => Stretch.Day(Weekday(year, 9, DayOfWeek.Monday, 1)),
        "memorial day" => Stretch.Day(Weekday(year, 6, DayOfWeek.Monday, 1).AddDays(-7)),
        "chinese new year" or "lunar new year" or "tet" => Stretch.Day(DateOnly.FromDateTime(Lunisolar.ToDateTime(year, 1, 1, 0, 0, 0, 0))),
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
