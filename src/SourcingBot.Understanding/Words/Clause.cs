namespace SourcingBot.Understanding.Words;

/// <summary>Whether a phrase is all that its clause says.</summary>
internal static class Clause
{
    private const int MostPolite = 4;

    private static readonly HashSet<string> Polite = new(
        "ok okay well hmm oh then now so and but yes no sure great good thank thanks you hi hello just for to us me , - bot right away again".Split(' '), StringComparer.Ordinal);

    /// <summary>Nothing but politeness stands between the phrase and the ends of its clause; "and" and a comma end one.</summary>
    public static bool IsAll(FoldedWords folded, int first, int end)
    {
        while (end < folded.Count && folded[end] is not ("," or "and" or "but" or "for") && Polite.Contains(folded[end]))
        {
            end++;
        }

        return Begins(folded, first) && (end >= folded.Count || FoldedWords.IsBreak(folded[end]) || folded[end] is "and" or "but");
    }

    public static bool Begins(FoldedWords folded, int first)
    {
        var before = first - 1;
        while (before >= 0 && first - before <= MostPolite && Polite.Contains(folded[before]) && folded[before] is not ",")
        {
            before--;
        }

        return before < 0 || FoldedWords.IsBreak(folded[before]);
    }
}
