using System.Text.RegularExpressions;
using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Tests.Rendering;

/// <summary>What a terminal or a reader of plain text would obey rather than show.</summary>
internal static partial class TextElements
{
    internal static IEnumerable<string> Breaches(string text, int? width) =>
        from line in text.Split('\n')
        let obeyed = line.Any(c => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
        // Code keeps its lines, and a word its length.
        let isTooWide = width is { } columns && DisplayWidth.Of(line) > columns && Marks().Replace(line, "").Contains(' ') && !line.Contains("    ")
        where obeyed || isTooWide
        select $"{(obeyed ? "control characters" : "too wide")}: '{line}'";

    /// <summary>Of lists and quotes at the start of a line.</summary>
    [GeneratedRegex("^([ >-]|[0-9]+[.] )*")]
    private static partial Regex Marks();
}
