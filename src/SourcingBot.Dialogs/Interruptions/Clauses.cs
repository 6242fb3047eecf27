using System.Text.RegularExpressions;

namespace SourcingBot.Dialogs.Interruptions;

/// <summary>A message taken apart, for what asks in only a part of it.</summary>
internal static partial class Clauses
{
    /// <summary>In words; what is shorter is a name or a leftover.</summary>
    private const int Shortest = 3;

    /// <summary>Not within an address or a number.</summary>
    [GeneratedRegex(@"[.,;:!?](\s+|\z)|\n", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex End { get; }

    /// <summary>In the order of the message.</summary>
    public static IEnumerable<string> Of(string text) => End.Split(text).Where(clause => WordsIn(clause) >= Shortest);

    public static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
