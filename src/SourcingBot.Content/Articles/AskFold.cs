namespace SourcingBot.Content.Articles;

/// <summary>Two ways of asking that differ in case, blanks and punctuation alone are the same.</summary>
internal static class AskFold
{
    internal static string Of(string ask) => string.Join(
        ' ',
        string.Concat(ask.Where(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c))).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
