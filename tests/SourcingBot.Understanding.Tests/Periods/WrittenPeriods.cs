using System.Globalization;
using CsCheck;

namespace SourcingBot.Understanding.Tests.Periods;

/// <summary>Makes times and writes them in every supported way. Counts days by itself, so that it and the readers check each other.</summary>
internal static class WrittenPeriods
{
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
            "twenty-one", "twenty-two", "twenty-three", "twenty-four"];

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>The names of each unit: what stands behind a space or a dash, and what may be glued to digits.</summary>
    private static readonly (string[] Names, decimal Months, decimal Days)[] Units =
    [
        (["days", "day", "d", "calendar days"], 0, 1),
        (["working days", "business days", "workdays"], 0, 1.4m),
        (["weeks", "week", "wks", "wk", "w", "Weeks"], 0, 7),
        (["fortnights"], 0, 14),
        (["sprints"], 0, 14),
        (["months", "month", "mos", "mo", "mths", "m", "MONTHS"], 1, 0),
        (["quarters", "qtrs"], 3, 0),
        (["semesters"], 6, 0),
        (["years", "year", "yrs", "yr", "y"], 12, 0),
    ];

    private static readonly (string Before, string After, bool Min, bool Max)[] Bounds =
    [
        ("", "", true, true), ("in ", "", true, true), ("about ", "", true, true), ("roughly ", "", true, true), ("in approx. ", "", true, true), ("~", "", true, true), ("", " or so", true, true), ("", " from now", true, true),
        ("maybe ", "", true, true), ("we need it in ", "", true, true), ("", ", give or take", true, true),
        ("within ", "", false, true), ("within the next ", "", false, true), ("in the next ", "", false, true), ("no later than ", "", false, true), ("up to ", "", false, true), ("max ", "", false, true), ("at most ", "", false, true),
        ("less than ", "", false, true), ("in under ", "", false, true), ("", " max", false, true), ("", " at the latest", false, true), ("", " or less", false, true), ("", " tops", false, true),
        ("at least ", "", true, false), ("not before ", "", true, false), ("more than ", "", true, false), ("no earlier than ", "", true, false), ("", " or more", true, false), ("", " minimum", true, false), ("", " at the earliest", true, false),
    ];

    private static readonly (string Before, string After, bool Min, bool Max)[] DayBounds =
    [
        ("", "", true, true), ("on ", "", true, true), ("around ", "", true, true), ("by ", "", false, true), ("before ", "", false, true), ("no later than ", "", false, true), ("until ", "", false, true), ("", " at the latest", false, true), ("latest by ", "", false, true),
        ("after ", "", true, false), ("not before ", "", true, false), ("from ", " on", true, false), ("starting ", "", true, false), ("", " at the earliest", true, false),
    ];

    private static readonly string[] Locales = ["en-US", "en-GB", "en", "de-DE", "fr-FR", "en-IN"];

    /// <summary>Every day of half a century, and the ends of months oftener than the rest.</summary>
    public static readonly Gen<DateOnly> Today = Gen.Select(Gen.Int[0, 18_000], Gen.Bool, (day, atEnd) =>
        new DateOnly(2020, 1, 1).AddDays(day) is var date && atEnd ? new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month)) : date);

    private static readonly Gen<string> Locale = Among(Locales);

    public static readonly Gen<WrittenPeriod> Lengths =
        from unit in Among(Units)
        from name in Among(unit.Names)
        from low in Gen.Int[1, 24]
        from more in Gen.Int[0, 6]
        from inWords in Gen.Bool
        from glued in Gen.Bool
        from between in Among("-", " to ", " – ", " or ", ", maybe ")
        from bound in Among(Bounds)
        from today in Today
        from locale in Locale
        where low + more < Numbers.Length && !(glued && inWords) && !(name.Length == 1 && !glued) && !(bound.Before == "~" && inWords)
        let high = low + more
        let count = more == 0 ? Number(low, inWords) : $"{Number(low, inWords)}{(inWords && between == "-" ? " - " : between)}{Number(high, inWords)}"
        select new WrittenPeriod(
            $"{bound.Before}{count}{(glued ? "" : " ")}{name}{bound.After}", today, locale, bound.Min ? Days(low, unit.Months, unit.Days) : null, bound.Max ? Days(high, unit.Months, unit.Days) : null);

    public static readonly Gen<WrittenPeriod> Dates =
        from today in Today
        from ahead in Gen.Int[1, 3_000]
        from form in Gen.Int[0, 15]
        from bound in Among(DayBounds)
        from locale in Locale
        let date = today.AddDays(ahead)
        where date.Year <= 2060
        select new WrittenPeriod($"{bound.Before}{Written(date, form, locale)}{bound.After}", today, locale, bound.Min ? ahead : null, bound.Max ? ahead : null);

    /// <summary>Whole months and quarters of a year that was said: up to where they begin, or end, or from one to the other.</summary>
    public static readonly Gen<WrittenPeriod> Stretches =
        from today in Today
        from ahead in Gen.Int[1, 60]
        from form in Gen.Int[0, 9]
        from bound in Among(("", 'w'), ("in ", 'w'), ("by ", 'b'), ("before ", 'b'), ("until ", 'u'), ("no later than ", 'u'), ("after ", 'a'), ("from ", 's'), ("not before ", 's'), ("by the end of ", 'u'))
        from locale in Locale
        let month = new DateOnly(today.Year, today.Month, 1).AddMonths(ahead)
        let first = form >= 6 ? new DateOnly(month.Year, ((month.Month - 1) / 3 * 3) + 1, 1) : month
        let last = first.AddMonths(form >= 6 ? 3 : 1).AddDays(-1)
        where first > today && first.Year <= 2060
        select new WrittenPeriod(
            $"{bound.Item1}{Written(first, form)}", today, locale,
            bound.Item2 switch { 'w' or 's' => first.DayNumber - today.DayNumber, 'a' => last.DayNumber + 1 - today.DayNumber, _ => null },
            bound.Item2 switch { 'w' or 'u' => last.DayNumber - today.DayNumber, 'b' => first.DayNumber - today.DayNumber, _ => null });

    public static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Written(DateOnly first, int form) => form switch
    {
        0 => $"{Months[first.Month - 1]} {first.Year}",
        1 => $"{Short(first)} {first.Year}",
        2 => $"{Months[first.Month - 1]} of {first.Year}",
        3 => $"{first.Month}/{first.Year}",
        4 => $"{first:yyyy-MM}",
        5 => $"{Months[first.Month - 1]} '{first:yy}",
        6 => $"Q{Quarter(first)} {first.Year}",
        7 => $"Q{Quarter(first)}/{first.Year}",
        8 => $"{Quarter(first)}Q{first:yy}",
        _ => $"the {new[] { "first", "second", "third", "fourth" }[Quarter(first) - 1]} quarter of {first.Year}",
    };

    private static string Written(DateOnly date, int form, string locale)
    {
        var name = Months[date.Month - 1];
        var monthFirst = locale is "en-US" or "en";
        return form switch
        {
            0 => Invariant($"{date:yyyy-MM-dd}"),
            1 => Invariant($"{date:yyyy'/'MM'/'dd}"),
            2 => $"{date.Day} {name} {date.Year}",
            3 => $"{name} {date.Day}, {date.Year}",
            4 => $"{name} {date.Day}{Ordinal(date.Day)} {date.Year}",
            5 => $"the {date.Day}{Ordinal(date.Day)} of {name} {date.Year}",
            6 => $"{date.Day}. {name} {date.Year}",
            7 => $"{date.Day} {Short(date)} {date.Year}",
            8 => $"{Short(date)} {date.Day} {date.Year}",
            9 => $"{date.Day}-{Short(date)}-{date.Year}",
            10 => $"{date.Day}.{date.Month}.{date.Year}",
            11 => Invariant($"{date:dd.MM.yyyy}"),
            12 => Invariant($"{date:dd.MM.yy}"),
            13 => monthFirst ? $"{date.Month}/{date.Day}/{date.Year}" : $"{date.Day}/{date.Month}/{date.Year}",
            14 => monthFirst ? Invariant($"{date:MM'/'dd'/'yy}") : Invariant($"{date:dd'/'MM'/'yy}"),
            _ => $"{name.ToUpperInvariant()} {date.Day} {date.Year}",
        };
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Short(DateOnly date) => Months[date.Month - 1][..3];

    private static int Quarter(DateOnly date) => ((date.Month - 1) / 3) + 1;

    private static string Ordinal(int day) => day switch { 1 or 21 or 31 => "st", 2 or 22 => "nd", 3 or 23 => "rd", _ => "th" };

    private static string Number(int value, bool inWords) => inWords ? Numbers[value] : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>By the contract: a month counts 30.4 days, whole years 365.</summary>
    private static int Days(int count, decimal months, decimal days) =>
        (int)decimal.Round((Math.Floor(count * months / 12) * 365) + (count * months % 12 * 30.4m) + (count * days), MidpointRounding.AwayFromZero);
}
