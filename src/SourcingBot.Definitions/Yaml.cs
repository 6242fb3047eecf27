using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace SourcingBot.Definitions;

/// <summary>Reads YAML into <see cref="YamlValue"/>s that know their file and line.</summary>
public static class Yaml
{
    /// <summary>The root mapping of a file; an empty one after a problem was reported, so that reading can go on and find the rest.</summary>
    public static YamlValue Read(DefinitionFolder folder, string file, Problems problems) =>
        Parse(folder.Read(file, problems), folder.Shown(file), firstLine: 1, problems);

    /// <param name="text">Null for a file that could not be read, which was reported already.</param>
    /// <param name="file">As shown in problems.</param>
    /// <param name="firstLine">The line of the file on which <paramref name="text"/> begins (front matter begins on line 2).</param>
    /// <param name="problems">Where a syntax error and a key given twice are reported.</param>
    public static YamlValue Parse(string? text, string file, int firstLine, Problems problems)
    {
        YamlMappingNode? root = null;
        if (text is not null)
        {
            try
            {
                var stream = new YamlStream();
                stream.Load(new StringReader(text));
                root = stream.Documents.Count == 0 ? new YamlMappingNode() : stream.Documents[0].RootNode as YamlMappingNode;
                if (root is null)
                {
                    problems.Add(file, firstLine, "The file does not hold names and values.", "Write 'name: value' lines.");
                }
                else if (KeyThatIsNoName(root) is { } key)
                {
                    problems.Add(file, (int)key.Start.Line + firstLine - 1, "A list or a group stands where a name should be.", "Write a name before the colon; put a text that begins with '{' or '[' in quotes.");
                    root = null;
                }
            }
            catch (Exception e) when (e is YamlException or InvalidOperationException)
            {
                // The library does not tell the place of every mistake (a tab, an unknown anchor), and of an unclosed bracket nothing at all.
                var line = Math.Max((e as YamlException)?.Start.Line ?? 0, LastReadableLine(text));
                var what = e is YamlException ? e.InnerException?.Message ?? e.Message : "a bracket or brace is opened and not closed.";
                problems.Add(
                    file, (int)line + firstLine - 1, $"This is not valid YAML: {what}",
                    "Check indentation, quotes, brackets and colons on this line and its neighbours.");
            }
        }

        return new YamlValue(root ?? new YamlMappingNode(), file, firstLine - 1, "", problems, isUnreadable: root is null);
    }

    private static long LastReadableLine(string text)
    {
        var parser = new Parser(new StringReader(text));
        var anchors = new HashSet<AnchorName>();
        var line = 1L;
        try
        {
            while (parser.MoveNext() && !(parser.Current is AnchorAlias alias && !anchors.Contains(alias.Value)))
            {
                line = parser.Current!.End.Line;
                if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
                {
                    anchors.Add(anchored.Anchor);
                }
            }
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // Here it stops.
        }

        return line;
    }

    private static YamlNode? KeyThatIsNoName(YamlMappingNode root) =>
        root.AllNodes.OfType<YamlMappingNode>().SelectMany(mapping => mapping.Children.Keys).FirstOrDefault(key => key is not YamlScalarNode);
}
