using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Amounts;

/// <summary>What is said of an amount without changing it: "plus VAT", "give or take 10%". The "plus" in these is no lower bound.</summary>
internal static class Asides
{
    private static readonly NumberReader Numbers = new(NumberStyle.Money);

    /// <summary>The first word after such words; the index itself when there are none.</summary>
    public static int After(WordList words, int index)
    {
        var i = index + (words[index].Text is "," or "(" ? 1 : 0);
        if (words.Grammar.Asides.Taxes.TryMatch(words, i, 1, out _, out var length))
        {
            return i + length;
        }

        if (!words.Grammar.Asides.Tolerances.TryMatch(words, i, 1, out _, out length))
        {
            return index;
        }

        var end = i + length;
        if ((Currencies.At(words, end)?.End ?? end) is var first && Numbers.Read(words, first) is { } by)
        {
            end = by.End + (words.Is(by.End, "%") || words.Is(by.End, words.Grammar.Common.Percent) ? 1 : 0);
            end = Currencies.At(words, end)?.End ?? end;
        }

        return end;
    }
}
