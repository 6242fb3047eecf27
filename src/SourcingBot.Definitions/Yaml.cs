using YamlDotNet.Core;
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
                root = stream.Documents.FirstOrDefault()?.RootNode as YamlMappingNode;
                if (stream.Documents.Count == 0)
                {
                    problems.Add(file, firstLine, "Nothing is written here.", "Put back what stood here, as 'name: value' lines.");
                }
                else if (stream.Documents.Count > 1)
                {
                    problems.Add(
                        file, (int)stream.Documents[1].RootNode.Start.Line + firstLine - 1, "A line with '---' stands before this line, and nothing after it is read.", "Take the line '---' away.");
                    root = null;
                }
                else if (root is null)
                {
                    problems.Add(file, firstLine, "The file does not hold names and values.", "Write 'name: value' lines.");
                }
                else if (KeyThatIsNoName(root) is { } key)
                {
                    problems.Add(file, (int)key.Start.Line + firstLine - 1, "A list or a group stands where a name should be.", "Write a name before the colon; put a text that begins with '{' or '[' in quotes.");
                    root = null;
                }
                else
                {
                    foreach (var (line, what, cure) in YamlLoss.In(text))
                    {
                        problems.Add(file, line + firstLine - 1, what, cure);
                    }
                }
            }
            catch (Exception e) when (e is YamlException or InvalidOperationException)
            {
                var (line, what, cure) = YamlMistake.In(text, e);
                problems.Add(file, line + firstLine - 1, $"This cannot be read: {what}", cure);
            }
        }

        return new YamlValue(root ?? new YamlMappingNode(), file, firstLine - 1, "", problems, isUnreadable: root is null);
    }

    /// <remarks>Every node once: a node that is pointed to again and again would otherwise be visited as often, which may never end.</remarks>
    private static YamlNode? KeyThatIsNoName(YamlNode root)
    {
        var seen = new HashSet<YamlNode>(ReferenceEqualityComparer.Instance);
        var open = new Stack<YamlNode>([root]);
        while (open.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            var mapping = node as YamlMappingNode;
            if (mapping?.Children.Keys.FirstOrDefault(key => key is not YamlScalarNode) is { } noName)
            {
                return noName;
            }

            foreach (var child in mapping?.Children.Values ?? (node as YamlSequenceNode)?.Children ?? Enumerable.Empty<YamlNode>())
            {
                open.Push(child);
            }
        }

        return null;
    }
}
