using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Periods;

/// <summary>Words with which somebody takes back what was just written: "3 months, no, 6 months", "6 weeks - sorry, months".</summary>
internal static class TakingBack
{
    private const int MostPhrases = 3;

    private static readonly PhraseTree<bool> Phrases = PhraseTree<bool>.Of(
        ("no|wait|sorry|oops|actually|rather|or rather|but rather|correction|er|erm|uh|um|i mean|i meant|we mean|we meant|make that|make it|scratch that|or better|better|hold on|pardon|excuse me|in fact|on second thought", true));

    /// <summary>The word after the correcting words that begin at <paramref name="index"/>; null where there are none.</summary>
    public static int? After(WordList words, int index)
    {
        var i = SkipSigns(words, index);
        var found = 0;
        while (found < MostPhrases && Phrases.TryMatch(words, i, 1, out _, out var length))
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
