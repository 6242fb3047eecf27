using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Periods;

/// <param name="Months">Twelve of them count a year of 365 days, fewer <see cref="DaysInMonth"/> each.</param>
/// <param name="Days">For units that are counted in days.</param>
internal sealed record TimeUnit(decimal Months, decimal Days)
{
    public const decimal DaysInMonth = TimelineAnswer.DaysInMonth;

    private static readonly TimeUnit Day = new(0, 1);
    private static readonly TimeUnit Workday = new(0, 7m / 5);
    private static readonly TimeUnit Week = new(0, 7);
    private static readonly TimeUnit Month = new(1, 0);
    private static readonly TimeUnit Year = new(12, 0);

    /// <summary>Two weeks, the commonest length by far.</summary>
    private static readonly TimeUnit Sprint = new(0, 14);

    private static readonly Dictionary<string, TimeUnit> Names = new(StringComparer.Ordinal)
    {
        ["day"] = Day,
        ["days"] = Day,
        ["d"] = Day,
        ["workday"] = Workday,
        ["workdays"] = Workday,
        ["hours"] = new(0, 1m / 24),
        ["hrs"] = new(0, 1m / 24),
        ["week"] = Week,
        ["weeks"] = Week,
        ["wk"] = Week,
        ["wks"] = Week,
        ["w"] = Week,
        ["fortnight"] = Sprint,
        ["fortnights"] = Sprint,
        ["sprint"] = Sprint,
        ["sprints"] = Sprint,
        ["iteration"] = Sprint,
        ["iterations"] = Sprint,
        ["month"] = Month,
        ["months"] = Month,
        ["mo"] = Month,
        ["mos"] = Month,
        ["mth"] = Month,
        ["mths"] = Month,
        ["mnth"] = Month,
        ["mnths"] = Month,
        ["quarter"] = new(3, 0),
        ["quarters"] = new(3, 0),
        ["qtr"] = new(3, 0),
        ["qtrs"] = new(3, 0),
        ["semester"] = new(6, 0),
        ["semesters"] = new(6, 0),
        ["year"] = Year,
        ["years"] = Year,
        ["yr"] = Year,
        ["yrs"] = Year,
        ["y"] = Year,
        ["decade"] = new(120, 0),
        ["decades"] = new(120, 0),
    };

    private static readonly Words.Spelling Spelling = new(Names.Keys, others: ["mouth", "mouths", "moths", "house", "houses", "hourly", "yearly", "weekly", "monthly", "quarterly"]);

    public static TimeUnit? Find(string word) => Names.GetValueOrDefault(Spelling.Corrected(word));

    /// <summary>The unit of "over the next year", "within the next month", "within the year": one of it, from today.</summary>
    public static bool IsCountedFromNow(Words.WordList words, int index) =>
        IsWithinThe(words, index) || (words[index].Text is "year" or "month" or "week" or "quarter" && words[index - 1].Text is "next" or "coming" && words.Is(index - 2, "the")
        && (words[index - 3].Text is "over" or "within" or "during" or "for" || (words.Is(index - 3, "in") && !words.Is(index, "quarter"))));

    private static bool IsWithinThe(Words.WordList words, int index) =>
        words[index].Text is "year" or "month" or "week" && words.Is(index - 1, "the") && words.Is(index - 2, "within") && !words.Is(index + 1, "of") && words[index + 1].Kind != Words.WordKind.Digits;

    public static TimeUnit OneWeek => Week;

    public static TimeUnit OneMonth => Month;

    public static TimeUnit OneYear => Year;
}
