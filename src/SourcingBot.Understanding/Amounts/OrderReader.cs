using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>Reads amounts that name only their order: "low six figures", "five to six figures", "hundreds of thousands".</summary>
internal static class OrderReader
{
    private static readonly Dictionary<string, int> Digits = new(StringComparer.Ordinal)
    {
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["4"] = 4,
        ["5"] = 5,
        ["6"] = 6,
        ["7"] = 7,
        ["8"] = 8,
    };

    /// <summary>Where each third of an order begins and ends, in units of the order.</summary>
    private static readonly Dictionary<string, (int From, int Below)> Thirds = new(StringComparer.Ordinal)
    {
        ["low"] = (1, 4),
        ["lower"] = (1, 4),
        ["mid"] = (4, 7),
        ["middle"] = (4, 7),
        ["high"] = (7, 10),
        ["upper"] = (7, 10),
    };

    /// <summary>The lowest and highest whole amount of the order that is named at a word, and the first word after it.</summary>
    public static (decimal Low, decimal High, int End)? Read(WordList words, int index) => ReadFigures(words, index) ?? ReadPlural(words, index);

    private static (decimal Low, decimal High, int End)? ReadFigures(WordList words, int index)
    {
        var i = index;
        var (from, below) = (1, 10);
        if (Thirds.TryGetValue(words[i].Text, out var third))
        {
            ((from, below), i) = (third, i + 1);
            if (IsJoin(words, i) && Thirds.TryGetValue(words[i + 1].Text, out var last) && last.Below > below)
            {
                (below, i) = (last.Below, i + 2);
            }

            i += words.Is(i, "-") ? 1 : 0;
        }

        if (!Digits.TryGetValue(words[i].Text, out var digits))
        {
            return null;
        }

        var most = digits;
        i++;
        if (IsJoin(words, i) && Digits.TryGetValue(words[i + 1].Text, out var more) && more > digits)
        {
            (most, i) = (more, i + 2);
        }

        i += words.Is(i, "-") ? 1 : 0;
        return words[i].Text is "figures" or "figure" or "figs" or "fig" or "digits" or "digit"
            ? (Order(digits) * from, (Order(most) * below) - 1, i + 1)
            : null;
    }

    /// <summary>"Hundreds of thousands", "tens of millions", "several hundred thousand": no more than their order is known.</summary>
    private static (decimal Low, decimal High, int End)? ReadPlural(WordList words, int index)
    {
        var (count, i) = words[index].Text switch
        {
            "hundreds" when words.Is(index + 1, "of") => (100, index + 2),
            "tens" when words.Is(index + 1, "of") => (10, index + 2),
            "several" when words.Is(index + 1, "hundred") => (100, index + 2),
            "several" => (1, index + 1),
            "thousands" or "millions" when words.Is(index + 1, "of") => (1, index),
            _ => (0, index),
        };
        if (count == 0 || words[i].Kind != WordKind.Letters || NumberWords.NeedDigits.Contains(words[i].Text) || !NumberWords.Magnitudes.TryGetValue(NumberReader.Known(words[i]), out var magnitude))
        {
            return null;
        }

        var low = count * magnitude;
        return low * 10 <= NumberReader.Largest ? (low, (low * 10) - 1, i + 1) : null;
    }

    private static bool IsJoin(WordList words, int index) => words[index].Text is "-" or "to" or "or";

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
