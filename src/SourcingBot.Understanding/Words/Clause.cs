namespace SourcingBot.Understanding.Words;

/// <summary>Whether a phrase is all that its clause says.</summary>
internal static class Clause
{
    private const int MostPolite = 4;

    /// <summary>Nothing but politeness stands between the phrase and the ends of its clause; "and" and a comma end one.</summary>
    public static bool IsAll(FoldedWords folded, int first, int end)
    {
        while (end < folded.Count && !folded.Is(end, folded.Grammar.Clauses.Parting) && folded.Grammar.Clauses.Polite.Contains(folded[end]))
        {
            end++;
        }

        return Begins(folded, first) && (end >= folded.Count || FoldedWords.IsBreak(folded[end]) || folded.Is(end, folded.Grammar.Common.AndOrBut));
    }

    public static bool Begins(FoldedWords folded, int first)
    {
        var before = first - 1;
        while (before >= 0 && first - before <= MostPolite && folded.Grammar.Clauses.Polite.Contains(folded[before]) && folded[before] is not ",")
        {
            before--;
        }

        return before < 0 || FoldedWords.IsBreak(folded[before]);
    }
}
