using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Words with which somebody takes back what was just written: "3 months, no, 6 months", "6 weeks - sorry, months".</summary>
internal static class TakingBack
{
    private const int MostPhrases = 3;

    /// <summary>The word after the correcting words that begin at <paramref name="index"/>; null where there are none.</summary>
    public static int? After(WordList words, int index)
    {
        var i = SkipSigns(words, index);
        var found = 0;
        while (found < MostPhrases && words.Grammar.TakingBack.Phrases.TryMatch(words, i, 1, out _, out var length))
        {
            i = SkipSigns(words, i + length);
            found++;
        }

        return found == 0 ? null : i;
    }

    private static int SkipSigns(WordList words, int index)
    {
        var i = index;
        while (i - index < 3 && words[i].Text is "," or "-" or "." or "!" or ":" or ";" or "(")
        {
            i++;
        }

        return i;
    }
}
