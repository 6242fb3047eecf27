using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Comparing;

/// <summary>
/// Finds where a message tells how models stand to each other: "offshore is cheaper than nearshore". That is no answer about the own
/// location, unless it was asked for.
/// </summary>
internal static class ToldModels
{
    /// <summary>In the order of the message.</summary>
    public static IReadOnlyList<WordSpan> In(Message message, Vocabulary vocabulary)
    {
        var folded = message.Folded;
        if (!folded.Texts.Exists(folded.Grammar.Comparisons.Telling.Contains))
        {
            return [];
        }

        var told = new List<WordSpan>();
        var models = new HashSet<string>();
        var (first, isTold, isWished) = (0, false, false);
        for (var i = 0; i <= folded.Count;)
        {
            if (i == folded.Count || FoldedWords.IsBreak(folded[i]))
            {
                if (isTold && !isWished && models.Count > 1)
                {
                    told.Add(new WordSpan(folded.Indexes[first], folded.Indexes[i - 1]));
                }

                models.Clear();
                (first, isTold, isWished) = (++i, false, false);
                continue;
            }

            isTold |= folded.Is(i, folded.Grammar.Comparisons.Telling);
            isWished |= folded.Is(i, folded.Grammar.Comparisons.Wishing);
            if (vocabulary.Comparisons.TryMatch(folded.Texts, i, phrase => phrase.Meaning.Kind == MeaningKind.ComparedModel, out var phrases, out var length))
            {
                models.Add(phrases[0].Meaning.Value);
                i += length;
            }
            else
            {
                i++;
            }
        }

        return told;
    }
}
