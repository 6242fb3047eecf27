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
            if ((words.Is(next, words.Grammar.Measures.Joins) || (words.Is(next, words.Grammar.Common.And) && words.Is(i - 1, words.Grammar.Common.Between))) && NumberAt(words, next + 1) is { } second
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
            if (AmountLimits.Leading(words, i).Limit != Limit.Refused && !words.Is(end, words.Grammar.Measures.Differences))
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
        var isNegative = before.Is(words.Grammar.Measures.Negative) || (before.Is("-") && word.IsGlued && (!before.IsGlued || words[index - 2].Kind == WordKind.Sign && !words.Is(index - 2, "%")));
        return isJoined || isNegative ? null : _numbers.Read(words, index);
    }

    private static Unit? UnitAt(WordList words, int index)
    {
        var known = words.Grammar.Measures;
        return words.Is(index, "%") ? new Unit(Measure.Percent, 1, 1)
            : known.Percent.TryMatch(words, index, 1, out _, out var length) ? new Unit(Measure.Percent, 1, length)
            : known.Hours.TryMatch(words, index, 1, out _, out length) && Rates.At(words, index + length) is ({ Per: "month" } rate, var end) ? new Unit(Measure.Hours, rate.Factor, end - index)
            : null;
    }

    /// <param name="Measure">What is counted.</param>
    /// <param name="Factor">What a number is multiplied by: hours a week, said by the month.</param>
    /// <param name="Length">How many words it has.</param>
    private readonly record struct Unit(Measure Measure, decimal Factor, int Length);
}
