using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SourcingBot.Definitions;

/// <summary>Where a text is not YAML, and why, in words for authors.</summary>
internal static class YamlMistake
{
    private const string Twice = "Duplicate key ";

    /// <param name="text">As it was to be read.</param>
    /// <param name="thrown">What the library threw.</param>
    public static (int Line, string What, string Cure) In(string text, Exception thrown)
    {
        var readable = LastReadableLine(text);
        if (readable is not null && IndentedByOtherThanSpaces(text, readable.Value) is { } line)
        {
            return (line, "the line does not begin with plain spaces.", "Indent it with spaces, not with tabs or other blanks.");
        }

        if (thrown is not YamlException exception)
        {
            return (readable ?? 1, "a bracket or brace is opened and not closed.", "Close it, or put a text that has brackets in quotes.");
        }

        // The library does not tell the place of every mistake (an unknown anchor); where all could be read, it knows better.
        var place = Math.Max((int)exception.Start.Line, readable ?? 1);
        var what = exception.InnerException?.Message ?? exception.Message;
        if (!what.StartsWith(Twice, StringComparison.Ordinal))
        {
            return PlainYaml.Explain(text, place, what);
        }

        var name = what[Twice.Length..].Trim();
        return name.All(char.IsAsciiDigit) && text.Split('\n').ElementAtOrDefault(place - 1)?.Contains($",{name}", StringComparison.Ordinal) == true
            ? (place, $"a comma cuts '{name}' off from its number.", YamlValue.NumberWithoutCommas)
            : (place, $"'{name}' stands twice in the same group.", "Rename one of them or take it away.");
    }

    /// <summary>The line up to which there is nothing wrong with the form; null when that is all of the text.</summary>
    private static int? LastReadableLine(string text)
    {
        var parser = new Parser(new StringReader(text));
        var anchors = new HashSet<AnchorName>();
        var line = 1L;
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is AnchorAlias alias && !anchors.Contains(alias.Value))
                {
                    return (int)line;
                }

                line = parser.Current!.End.Line;
                if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
                {
                    anchors.Add(anchored.Anchor);
                }
            }

            return null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            return (int)line;
        }
    }

    /// <summary>The first line at or after a place that begins with a tab, a non-breaking space or the like among its spaces.</summary>
    private static int? IndentedByOtherThanSpaces(string text, int from)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = from - 1; i < Math.Min(lines.Length, from + 2); i++)
        {
            if (lines[i].TakeWhile(char.IsWhiteSpace).Any(blank => blank != ' '))
            {
                return i + 1;
            }
        }

        return null;
    }
}
