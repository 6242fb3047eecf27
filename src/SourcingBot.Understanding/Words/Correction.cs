using SourcingBot.Understanding.Choices;

namespace SourcingBot.Understanding.Words;

/// <summary>
/// Where a short message takes back what was said, in it ("6 months, no, 9 months") or before. A longer text that says
/// "actually" goes on rather than back.
/// </summary>
/// <param name="At">The word with which the last correction begins; -1 when there is none.</param>
/// <param name="IsContrast">A value is set against another: "3 months, not 6".</param>
internal readonly record struct Correction(int At, bool IsContrast)
{
    public const int MostWords = 20;

    public bool IsThere => At >= 0 || IsContrast;

    public static Correction In(FoldedWords folded, Vocabulary vocabulary)
    {
        var (at, isContrast) = (-1, false);
        for (var i = 0; folded.Words.Count <= MostWords && i < folded.Count;)
        {
            isContrast |= folded.Is(i, folded.Grammar.Common.Not) && folded.Words[folded.Indexes[i] + 1] is { Kind: WordKind.Digits } or { Text: "$" or "€" or "£" };
            if (!vocabulary.Intents.TryMatch(folded.Texts, i, phrase => phrase.Meaning.Kind == MeaningKind.Correction, out _, out var length))
            {
                i++;
                continue;
            }

            // "Instead of 50k" and "rather than 50k" name what no longer holds.
            at = folded.Is(i + length, folded.Grammar.Clauses.OfOrThan) ? at : folded.Indexes[i];
            i += length;
        }

        return new Correction(at, isContrast);
    }
}
