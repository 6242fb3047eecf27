using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>Reads amounts that name only their order: "low six figures", "five to six figures", "hundreds of thousands".</summary>
internal static class OrderReader
{
    /// <summary>The lowest and highest whole amount of the order that is named at a word, and the first word after it.</summary>
    public static (decimal Low, decimal High, int End)? Read(WordList words, int index) => ReadFigures(words, index) ?? ReadPlural(words, index);

    private static (decimal Low, decimal High, int End)? ReadFigures(WordList words, int index)
    {
        var i = index;
        var (from, below) = (1, 10);
        var known = words.Grammar.Orders;
        if (known.Thirds.TryGetValue(words[i].Text, out var third))
        {
            ((from, below), i) = (Ends(third), i + 1);
            if (IsJoin(words, i) && known.Thirds.TryGetValue(words[i + 1].Text, out var last) && Ends(last).Below > below)
            {
                (below, i) = (Ends(last).Below, i + 2);
            }

            i += words.Is(i, "-") ? 1 : 0;
        }

        if (!known.Digits.TryGetValue(words[i].Text, out var digits))
        {
            return null;
        }

        var most = digits;
        i++;
        if (IsJoin(words, i) && known.Digits.TryGetValue(words[i + 1].Text, out var more) && more > digits)
        {
            (most, i) = (more, i + 2);
        }

        i += words.Is(i, "-") ? 1 : 0;
        return words.Is(i, words.Grammar.Orders.Figures)
            ? (Order(digits) * from, (Order(most) * below) - 1, i + 1)
            : null;
    }

    /// <summary>"Hundreds of thousands", "tens of millions", "several hundred thousand": no more than their order is known.</summary>
    private static (decimal Low, decimal High, int End)? ReadPlural(WordList words, int index)
    {
        var (known, numbers, isOf) = (words.Grammar.Orders, words.Grammar.Numbers, words.Is(index + 1, words.Grammar.Common.Of));
        var (count, i) =
            isOf && known.Plurals.TryGetValue(words[index].Text, out var plural) ? (plural, index + 2)
            : words.Is(index, known.Several) ? words.Is(index + 1, numbers.Hundred) ? (100, index + 2) : (1, index + 1)
            : isOf && words.Is(index, known.Magnitudes) ? (1, index)
            : (0, index);
        if (count == 0 || words[i].Kind != WordKind.Letters || words.Is(i, numbers.NeedDigits) || !numbers.Magnitudes.TryGetValue(numbers.Known(words[i]), out var magnitude))
        {
            return null;
        }

        var low = count * magnitude;
        return low * 10 <= NumberReader.Largest ? (low, (low * 10) - 1, i + 1) : null;
    }

    private static bool IsJoin(WordList words, int index) => words.Is(index, words.Grammar.Orders.Joins);

    /// <summary>Where each third of an order begins and ends, in units of the order.</summary>
    private static (int From, int Below) Ends(ThirdOfOrder third) => third switch { ThirdOfOrder.Low => (1, 4), ThirdOfOrder.Mid => (4, 7), _ => (7, 10) };

    private static decimal Order(int digits)
    {
        var unit = 1m;
        for (var power = 1; power < digits; power++)
        {
            unit *= 10;
        }

        return unit;
    }
}
