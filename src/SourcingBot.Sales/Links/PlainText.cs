using System.Text.RegularExpressions;

namespace SourcingBot.Sales.Links;

/// <summary>What people may write where it is shown to others as it is.</summary>
internal static partial class PlainText
{
    /// <summary>RFC 5321, 4.5.3.1.3, less the two brackets.</summary>
    public const int LongestEmail = 254;

    public static bool IsLine(string text, int most) => text.Length > 0 && text.Length <= most && !text.Any(BreaksTheLine);

    /// <summary>May have several lines.</summary>
    public static bool IsText(string text, int most) => text.Length > 0 && text.Length <= most && !text.Any(c => c != '\n' && BreaksTheLine(c));

    /// <summary>Line breaks as one sign, whatever the sender's system writes.</summary>
    public static string Clean(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    /// <summary>Names as people have them; addresses that need quotes or comments are not worth their dangers.</summary>
    public static bool IsEmail(string text) => Email().IsMatch(text);

    /// <summary>What ends the line, is not seen, or makes the rest of it run the other way.</summary>
    private static bool BreaksTheLine(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex(@"^[^\s@<>""'`(),:;?&%\\\[\]]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Email();
}
