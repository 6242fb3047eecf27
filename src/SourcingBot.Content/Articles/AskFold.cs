using System.Text;

namespace SourcingBot.Content.Articles;

/// <summary>Two ways of asking that differ in case, blanks and punctuation alone are the same.</summary>
internal static class AskFold
{
    internal static string Of(string ask)
    {
        var folded = new StringBuilder(ask.Length);
        var isBetween = false;
        foreach (var c in ask)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(isBetween && folded.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
                isBetween = false;
            }
            else
            {
                isBetween |= char.IsWhiteSpace(c);
            }
        }

        return folded.ToString();
    }
}
