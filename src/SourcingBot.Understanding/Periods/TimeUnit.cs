using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <param name="Months">Twelve of them count a year of 365 days, fewer <see cref="DaysInMonth"/> each.</param>
/// <param name="Days">For units that are counted in days.</param>
internal sealed record TimeUnit(decimal Months, decimal Days)
{
    public const decimal DaysInMonth = TimelineAnswer.DaysInMonth;

    /// <summary>The unit of "over the next year", "within the next month", "within the year": one of it, from today.</summary>
    public static bool IsCountedFromNow(WordList words, int index) =>
        IsWithinThe(words, index) || (words.Is(index, words.Grammar.Units.Counted) && words.Is(index - 1, words.Grammar.Units.Coming) && words.Is(index - 2, words.Grammar.Common.The)
        && (words.Is(index - 3, words.Grammar.Units.Over) || (words.Is(index - 3, words.Grammar.Common.In) && !words.Is(index, words.Grammar.Units.Named))));

    private static bool IsWithinThe(WordList words, int index) =>
        words.Is(index, words.Grammar.Units.WithinThe) && words.Is(index - 1, words.Grammar.Common.The) && words.Is(index - 2, words.Grammar.Units.Within) && !words.Is(index + 1, words.Grammar.Common.Of) && words[index + 1].Kind != WordKind.Digits;

    public static readonly TimeUnit OneWeek = new(0, 7);

    public static readonly TimeUnit OneMonth = new(1, 0);

    public static readonly TimeUnit OneYear = new(12, 0);

    /// <summary>Of sprints two weeks are the commonest length by far.</summary>
    public static TimeUnit Of(UnitOfTime unit) => unit switch
    {
        UnitOfTime.Hour => new(0, 1m / 24),
        UnitOfTime.Day => new(0, 1),
        UnitOfTime.Workday => new(0, 7m / 5),
        UnitOfTime.Week => OneWeek,
        UnitOfTime.Fortnight => new(0, 14),
        UnitOfTime.Month => OneMonth,
        UnitOfTime.Quarter => new(3, 0),
        UnitOfTime.HalfYear => new(6, 0),
        UnitOfTime.Year => OneYear,
        _ => new(120, 0),
    };
}
