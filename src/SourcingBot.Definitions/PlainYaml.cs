using System.Text.RegularExpressions;

namespace SourcingBot.Definitions;

/// <summary>What most often makes a line unreadable, for people who have never heard of YAML.</summary>
internal static partial class PlainYaml
{
    private const string InQuotes = "Put the whole text in quotes, from the colon or the dash to its end, and write \\\" for a quote within.";

    /// <param name="text">As it was to be read.</param>
    /// <param name="line">One-based; where reading stopped.</param>
    /// <param name="said">What the library says.</param>
    internal static (int Line, string What, string Cure) Explain(string text, int line, string said)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var parts = Line.Match(lines.ElementAtOrDefault(line - 1) ?? "");
        var value = parts.Groups["value"].Value.Trim();
        if (OnlyDashes.IsMatch(parts.Value))
        {
            return (line, "this line has nothing but dashes.", "Take it away; above an article, write three of them, '---', in the first line and before the text.");
        }

        var nameless = new[] { line, line - 1 }.FirstOrDefault(at => Nameless.IsMatch(lines.ElementAtOrDefault(at - 1) ?? ""));
        return parts.Groups["name"] is { Success: true } && Glued.IsMatch(parts.Value) ? (line, "a blank is missing after the colon.", "Write it as in 'name: text'.")
            : GluedDash.IsMatch(parts.Value) ? (line, "a blank is missing after the dash.", "Write it as in '- item'.")
            : value is ['"', ..] or ['\'', ..] ? (line, "a quote is not closed, or text stands after the closing one.", value[0] == '"' ? InQuotes : "Put the whole text in quotes of the kind \", or write '' for an apostrophe within.")
            : value.Length > 0 && "*%@`{[&!|>-".Contains(value[0]) ? (line, $"a text cannot begin as '{value.Split(' ')[0]}' does.", InQuotes)
            : value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') ? (line, "a text cannot have a colon with a blank after it, or at its end.", InQuotes)
            : said.Contains("'-'", StringComparison.Ordinal) ? (line, "this line stands in a list and does not begin as the items above it do.", "Begin it with '- ', as far from the margin as they do.")
            : nameless > 0 ? (nameless, "this line has no name with a colon.", "Begin it with 'name: '; where it goes on from the line above, begin it further from the margin than that one.")
            : said.Contains("mapping", StringComparison.Ordinal) || said.Contains("expected key", StringComparison.Ordinal)
                ? (line, "this line, or the one above it, is not indented like its neighbours, or does not begin with a name and a colon.", "Begin each as far from the margin as its like, with 'name: '; indent further what goes on from the line above.")
                : (line, said.TrimEnd('.') + ".", "Check indentation, quotes, brackets and colons on this line and its neighbours.");
    }

    [GeneratedRegex(@"^\s*(- *)?((?<name>[\w-]+):)?\s*(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"^\s*(- +)?[\w-]+:\S", RegexOptions.CultureInvariant)]
    private static partial Regex Glued { get; }

    [GeneratedRegex(@"^\s*-[^\s-]", RegexOptions.CultureInvariant)]
    private static partial Regex GluedDash { get; }

    [GeneratedRegex(@"^\s*(--|-{4,}|[\u2013\u2014]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyDashes { get; }

    /// <summary>Words, and neither a name nor the dash of an item nor a remark.</summary>
    [GeneratedRegex(@"^\s*(?!- |#)[\p{L}\p{Nd}](?!.*:(\s|$)).*$", RegexOptions.CultureInvariant)]
    private static partial Regex Nameless { get; }
}
