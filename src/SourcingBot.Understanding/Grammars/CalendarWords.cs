using SourcingBot.Understanding.Periods;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Grammars;

/// <summary>Days, weeks, months and other stretches of the calendar.</summary>
internal sealed class CalendarWords(GrammarPart part)
{
    public Dictionary<string, int> Months { get; } = part.Integers();

    public Dictionary<string, DayOfWeek> Weekdays { get; } = part.Words<DayOfWeek>();

    public Dictionary<string, DayOfWeek> ShortWeekdays { get; } = part.Words<DayOfWeek>();

    public WordSet BeforeShortWeekday { get; } = part.Words();

    public Dictionary<string, int> Ordinals { get; } = part.Integers();

    public WordSet Last { get; } = part.Words();

    public WordSet LastOfMany { get; } = part.Words();

    public PhraseTree<int> OrdinalDays { get; } = part.IntegerPhrases();

    public PhraseTree<Holiday> Holidays { get; } = part.Phrases<Holiday>();

    public WordSet BehindHoliday { get; } = part.Words();

    public Dictionary<string, int> Seasons { get; } = part.Integers();

    public WordSet Fall { get; } = part.Words();

    public WordSet BeforeFall { get; } = part.Words();

    public WordSet BehindSeason { get; } = part.Words();

    public Dictionary<string, CalendarUnit> Units { get; } = part.Words<CalendarUnit>();

    public WordSet ShortYear { get; } = part.Words();

    public WordSet ShortQuarter { get; } = part.Words();

    public Dictionary<string, CalendarPart> Parts { get; } = part.Words<CalendarPart>();

    public Dictionary<string, CalendarUnit> Ends { get; } = part.Words<CalendarUnit>();

    public PhraseTree<bool> TurnOfYear { get; } = part.Phrases();

    public WordSet BehindUnit { get; } = part.Words();

    public WordSet InPart { get; } = part.Words();

    public WordSet OfMonth { get; } = part.Words();

    public WordSet This { get; } = part.Words();

    public WordSet TheOrThis { get; } = part.Words();

    public WordSet CalendarWord { get; } = part.Words();

    public WordSet OtherYears { get; } = part.Words();

    public WordSet Business { get; } = part.Words();

    public WordSet After { get; } = part.Words();

    public WordSet BeforeDay { get; } = part.Words();

    public WordSet ToDay { get; } = part.Words();

    public WordSet WeekOf { get; } = part.Words();

    public WordSet WeekNumbers { get; } = part.Words();

    public WordSet WeekJoins { get; } = part.Words();

    public WordSet BehindWeek { get; } = part.Words();

    public WordSet OrdinalEndings { get; } = part.Words();

    public WordSet BeforeBareDay { get; } = part.Words();

    public WordSet ToLastDay { get; } = part.Words();

    public WordSet Ambiguous { get; } = part.Words();

    public WordSet VerbMonth { get; } = part.Words();

    public WordSet BehindVerb { get; } = part.Words();

    public WordSet AuxiliaryMonth { get; } = part.Words();

    public WordSet BehindAuxiliary { get; } = part.Words();

    public WordSet BeforeMonth { get; } = part.Words("-/");

    public WordSet QuarterLetter { get; } = part.Words();

    public WordSet HalfLetter { get; } = part.Words();

    public WordSet Today { get; } = part.Words();

    public WordSet Tomorrow { get; } = part.Words();

    public PhraseTree<bool> DayAfterTomorrow { get; } = part.Phrases();

    public WordSet Next { get; } = part.Words();

    public PhraseTree<bool> YearIsOut { get; } = part.Phrases();

    public PhraseTree<CalendarUnit> ThisTimeNext { get; } = part.Phrases([CalendarUnit.Year, CalendarUnit.Month, CalendarUnit.Week]);

    public WordSet Current { get; } = part.Words();

    public WordSet Coming { get; } = part.Words();

    public WordSet NextYear { get; } = part.Words();

    public WordSet BeforeYear { get; } = part.Words();

    public WordSet BehindShortYear { get; } = part.Words();

    public WordSet GluedToYear { get; } = part.Words();

    private Spelling? _spelling;

    private Spelling Spelling => _spelling ??= new Spelling(Months.Keys, shortest: 6);

    public int? MonthAt(Word word) =>
        word.Kind == WordKind.Letters && Months.TryGetValue(Spelling.Corrected(word.Text), out var month) ? month : null;

    public bool IsWeekday(Word word) => Weekdays.ContainsKey(word.Text) || ShortWeekdays.ContainsKey(word.Text);

    public CalendarUnit? UnitAt(Word word) => Units.TryGetValue(word.Text, out var unit) ? unit : null;

    /// <summary>Also by a short form.</summary>
    public CalendarUnit? AnyUnitAt(Word word) => UnitAt(word) ?? (word.Is(ShortYear) ? CalendarUnit.Year : word.Is(ShortQuarter) ? CalendarUnit.Quarter : null);
}
