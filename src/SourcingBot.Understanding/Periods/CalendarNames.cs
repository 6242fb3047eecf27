using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>How months, days of the week and holidays are called.</summary>
internal static class CalendarNames
{
    private static readonly Dictionary<string, int> MonthNames = Numbered(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec");

    private static readonly Spelling MonthSpelling = new(MonthNames.Keys, shortest: 6);

    public static readonly Dictionary<string, int> Ordinals = Numbered("first 1st", "second 2nd", "third 3rd", "fourth 4th last final");

    public static readonly PhraseTree<string> HolidayNames = PhraseTree<string>.Of(
        [.. ("christmas|xmas|x mas|christmas day|christmas eve|new year|new years|new year day|new years day|new year eve|new years eve|holidays|holiday season|christmas holidays|christmas break|winter break|festive season|"
            + "easter|easter sunday|good friday|easter monday|pentecost|whitsun|thanksgiving|black friday|cyber monday|halloween|valentine|valentines|valentine day|valentines day|independence day|labor day|memorial day|"
            + "boxing day|patrick day|patricks day|chinese new year|lunar new year|tet").Split('|').Select(name => (name, name))]);

    public static readonly PhraseTree<int> OrdinalDays = PhraseTree<int>.Of(
        [.. ("first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first|twenty second|twenty third|twenty fourth|twenty fifth|"
            + "twenty sixth|twenty seventh|twenty eighth|twenty ninth|thirtieth|thirty first").Split('|').SelectMany((name, i) => new[] { (name, i + 1), (name.Replace(" ", " - ", StringComparison.Ordinal), i + 1) }).Distinct()]);

    public static readonly Dictionary<string, DayOfWeek> Weekdays = Enum.GetValues<DayOfWeek>().ToDictionary(d => d.ToString().ToLowerInvariant(), d => d, StringComparer.Ordinal);

    public static readonly Dictionary<string, DayOfWeek> ShortWeekdays = new(StringComparer.Ordinal)
    {
        ["mon"] = DayOfWeek.Monday,
        ["tue"] = DayOfWeek.Tuesday,
        ["tues"] = DayOfWeek.Tuesday,
        ["wed"] = DayOfWeek.Wednesday,
        ["thu"] = DayOfWeek.Thursday,
        ["thur"] = DayOfWeek.Thursday,
        ["thurs"] = DayOfWeek.Thursday,
        ["fri"] = DayOfWeek.Friday,
        ["sat"] = DayOfWeek.Saturday,
        ["sun"] = DayOfWeek.Sunday,
    };

    public static int? MonthAt(Word word) =>
        word.Kind == WordKind.Letters && MonthNames.TryGetValue(MonthSpelling.Corrected(word.Text), out var month) ? month : null;

    public static bool IsWeekday(Word word) => Weekdays.ContainsKey(word.Text) || ShortWeekdays.ContainsKey(word.Text);

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
