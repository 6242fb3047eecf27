using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Finds percentages ("20 to 30 %") and working hours ("150 hours a month", "40 hours a week").</summary>
internal sealed class MeasuredReader(string locale)
{
    private readonly NumberReader _numbers = new(Locales.HasDecimalComma(locale) ? NumberStyle.DecimalComma : NumberStyle.None);

    public List<Figure> Read(WordList words)
    {
        var figures = new List<Figure>();
        for (var i = 0; i < words.Count;)
        {
            if (NumberAt(words, i) is not { } low)
            {
                i++;
                continue;
            }

            var (high, unit) = (low, UnitAt(words, low.End));
            var next = low.End + (unit?.Length ?? 0);
            if ((words[next].Text is "-" or "to" or "or" || (words.Is(next, "and") && words.Is(i - 1, "between"))) && NumberAt(words, next + 1) is { } second
                && second.Value != low.Value && UnitAt(words, second.End) is { } shared && (unit is null || unit == shared))
            {
                (high, unit) = (second, shared);
            }

            if (unit is not { } u)
            {
                i = low.End;
                continue;
            }

            var end = high.End + u.Length;
            if (AmountLimits.Leading(words, i).Limit != Limit.Refused && !IsDifference(words[end]))
            {
                var (least, most) = (Math.Min(low.Value, high.Value), Math.Max(low.Value, high.Value));
                figures.Add(new Figure(u.Measure, decimal.Round(least * u.Factor, 2), decimal.Round(most * u.Factor, 2), i, end - 1));
            }

            i = end;
        }

        return figures;
    }

    /// <summary>A number that is neither the end of a name ("covid19") nor negative.</summary>
    private Number? NumberAt(WordList words, int index)
    {
        var (word, before) = (words[index], words[index - 1]);
        var isJoined = word.Kind == WordKind.Digits && word.IsGlued && (before.Kind == WordKind.Letters || (before.Is("-") && words[index - 2].Kind == WordKind.Letters));
        var isNegative = before.Text is "minus" or "negative" || (before.Is("-") && word.IsGlued && (!before.IsGlued || words[index - 2].Kind == WordKind.Sign && !words.Is(index - 2, "%")));
        return isJoined || isNegative ? null : _numbers.Read(words, index);
    }

    /// <summary>"25 percent higher" says more about another value than about this one.</summary>
    private static bool IsDifference(Word word) => word.Text is "higher" or "lower" or "more" or "less" or "cheaper" or "above" or "below";

    private static Unit? UnitAt(WordList words, int index) => words[index].Text switch
    {
        "%" or "percent" or "pct" => new Unit(Measure.Percent, 1, 1),
        "per" when words.Is(index + 1, "cent") => new Unit(Measure.Percent, 1, 2),
        "hours" or "hrs" or "h" when Rates.At(words, index + 1) is ({ Per: "month" } rate, var end) => new Unit(Measure.Hours, rate.Factor, end - index),
        "working" or "billable" or "work" when words.Is(index + 1, "hours") && Rates.At(words, index + 2) is ({ Per: "month" } rate, var end) => new Unit(Measure.Hours, rate.Factor, end - index),
        _ => null,
    };

    /// <param name="Measure">What is counted.</param>
    /// <param name="Factor">What a number is multiplied by: hours a week, said by the month.</param>
    /// <param name="Length">How many words it has.</param>
    private readonly record struct Unit(Measure Measure, decimal Factor, int Length);
}
