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
            catch (YamlException e)
            {
                problems.Add(file, (int)e.Start.Line + firstLine - 1, $"This is not valid YAML: {e.InnerException?.Message ?? e.Message}", "Check indentation, quotes and colons on this line and the one above.");
            }
        }

        return new YamlValue(root ?? new YamlMappingNode(), file, firstLine - 1, "", problems, isUnreadable: root is null);
    }

    private static YamlNode? KeyThatIsNoName(YamlMappingNode root) =>
        root.AllNodes.OfType<YamlMappingNode>().SelectMany(mapping => mapping.Children.Keys).FirstOrDefault(key => key is not YamlScalarNode);
}
