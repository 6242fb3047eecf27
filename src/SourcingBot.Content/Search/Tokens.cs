using System.Text.RegularExpressions;

namespace SourcingBot.Content.Search;

/// <summary>Text → lower-case words.</summary>
internal static partial class Tokens
{
    /// <summary>Nobody asks in more words than that; the rest of a pasted document is not read.</summary>
    private const int MostWords = 60;

    /// <summary>Possessives and short forms lose what follows the apostrophe: "what's" → "what".</summary>
    internal static IReadOnlyList<string> Of(string text, int most = MostWords)
    {
        var words = new List<string>();
        foreach (Match match in Word().Matches(text.Replace('’', '\'')))
        {
            if (words.Count == most)
            {
                break;
            }

            words.Add(match.Groups["word"].Value.ToLowerInvariant());
        }

        return words;
    }

    [GeneratedRegex(@"(?<word>[\p{L}\p{N}]+)('\p{L}+)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
