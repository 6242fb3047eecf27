namespace SourcingBot.Understanding.Words;

/// <summary>"No later then June", "more then 50k": a slip so common that it is mended before anything is read.</summary>
internal static class ThenForThan
{
    private static readonly HashSet<string> Comparing = new(
        "more less fewer later earlier sooner longer shorter higher lower greater larger smaller bigger cheaper rather better".Split(' '), StringComparer.Ordinal);

    /// <summary>"A little more then we are done", "let's talk later then please": what goes on here is another clause.</summary>
    private static readonly HashSet<string> Following = new("we i it they you he she this that there let please ok okay thanks if when and but or so no yes is are can could will would do does what how why".Split(' '), StringComparer.Ordinal);

    public static void Mend(List<Word> words)
    {
        for (var i = 1; i < words.Count - 1; i++)
        {
            if (words[i].Is("then") && Comparing.Contains(words[i - 1].Text) && IsCompared(words[i + 1]))
            {
                words[i] = words[i] with { Text = "than" };
            }
        }
    }

    private static bool IsCompared(Word word) => word.Kind == WordKind.Sign ? word.Text is "$" or "€" or "£" or "₹" or "¥" or "~" : !Following.Contains(word.Text);
}
