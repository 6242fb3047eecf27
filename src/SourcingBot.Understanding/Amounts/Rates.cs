using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>"Per month", "an hour", "/yr", "in total" after an amount.</summary>
internal static class Rates
{
    private const int MostBetween = 6;

    public static (Rate Rate, int End)? At(WordList words, int index) =>
        words.Grammar.Rates.Said.TryMatch(words, index, 1, out var unit, out var length) ? (Of(unit), index + length) : null;

    /// <summary>The same behind a comma or a bracket, where only what can be nothing else is a rate: "100k, all in", but not "100k, a day later".</summary>
    public static (Rate Rate, int End)? Apart(WordList words, int index) =>
        words[index].Text is "," or "(" && At(words, index + 1) is var (rate, end) && (words.Is(index, "(") || (rate.Per == "total" && end > index + 2) || words.Is(index + 1, words.Grammar.Rates.AdverbWords))
            ? (rate, end)
            : null;

    public static Rate? Leading(WordList words, int start)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostBetween; i--)
        {
            if (words.Grammar.Rates.Before.TryMatch(words, i, -1, out var unit, out _))
            {
                return Of(unit);
            }

            if (!words.Grammar.Rates.Between.Contains(words[i].Text))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The contract knows no weeks and quarters; the same money, said by the month.</summary>
    private static Rate Of(UnitOfRate unit) => unit switch
    {
        UnitOfRate.Hour => new Rate("hour", 1),
        UnitOfRate.Day => new Rate("day", 1),
        UnitOfRate.Week => new Rate("month", 52m / 12),
        UnitOfRate.Fortnight => new Rate("month", 26m / 12),
        UnitOfRate.Month => new Rate("month", 1),
        UnitOfRate.Quarter => new Rate("month", 1m / 3),
        UnitOfRate.Year => new Rate("year", 1),
        _ => new Rate("total", 1),
    };
}
