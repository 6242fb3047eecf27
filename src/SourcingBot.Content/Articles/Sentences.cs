namespace SourcingBot.Content.Articles;

/// <summary>Counts sentences by their marks, whatever the language.</summary>
internal static class Sentences
{
    private const string Ends = ".!?…؟।";

    /// <summary>These end a sentence without a blank after them.</summary>
    private const string EndsAlone = "。！？";

    private const string Closing = "\"'”’»)]*_";

    /// <summary>What follows the last mark counts as a sentence too.</summary>
    internal static int Count(ReadOnlySpan<char> text)
    {
        var (count, isOpen) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                isOpen = true;
            }
            else if (isOpen && (EndsAlone.Contains(text[i]) || (Ends.Contains(text[i]) && EndsSentence(text[(i + 1)..]))))
            {
                (count, isOpen) = (count + 1, false);
            }
        }

        return isOpen ? count + 1 : count;
    }

    /// <remarks>A small letter goes on with the sentence: "etc. and so on".</remarks>
    private static bool EndsSentence(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(Ends).TrimStart(Closing);
        return rest.IsEmpty || (char.IsWhiteSpace(rest[0]) && rest.TrimStart() is var next && (next.IsEmpty || !char.IsLower(next[0])));
    }
}
