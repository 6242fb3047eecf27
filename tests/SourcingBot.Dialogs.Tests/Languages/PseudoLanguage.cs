using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SourcingBot.Dialogs.Tests.Languages;

/// <summary>A copy of <c>dialogs/</c> and <c>content/</c> with one more language, made from the English files as they are.</summary>
internal sealed class PseudoLanguage : IDisposable
{
    public const string Tag = "qps-ploc";
    private const string Source = "en";

    /// <summary>What a person says or types, and no page and message shows: it has no marks.</summary>
    private static readonly string[] SaidFiles = ["vocabulary.yaml"];
    private static readonly string[] SaidKeys = ["asks", "terms", "equivalents", "forms"];

    /// <summary>Ids.</summary>
    private static readonly string[] KeptKeys = ["topic", "article", "related", "level"];

    private readonly DirectoryInfo _top = Directory.CreateTempSubdirectory("pseudo-");

    public PseudoLanguage()
    {
        Copy(Path.Combine(AppContext.BaseDirectory, "dialogs"), Folders.Dialogs.Path);
        Copy(Path.Combine(AppContext.BaseDirectory, "content"), Folders.Content.Path);
        foreach (var folder in new[] { "dialogs", "content" })
        {
            foreach (var file in Directory.EnumerateFiles(SourceOf(folder), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(_top.FullName, folder, Tag, Path.GetRelativePath(SourceOf(folder), file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                var text = File.ReadAllText(file);
                File.WriteAllText(target, Path.GetExtension(file) switch
                {
                    ".md" => Article(text),
                    ".txt" => PseudoText.Typed(text),
                    _ => Yaml(Path.GetRelativePath(SourceOf(folder), file), text),
                });
            }
        }

        UnderstandTheButtons();
    }

    public AdvisorFolders Folders => new(
        new DefinitionFolder(Path.Combine(_top.FullName, "dialogs"), "dialogs"), new DefinitionFolder(Path.Combine(_top.FullName, "content"), "content"), Source);

    public void Dispose() => _top.Delete(recursive: true);

    private static string SourceOf(string folder) => Path.Combine(AppContext.BaseDirectory, folder, Source);

    private static string Yaml(string file, string text)
    {
        if (file == "language.yaml")
        {
            return $$"""
                direction: rtl
                locale: {{Tag}}
                numbers: { decimal: ",", group: "." }
                lists: { between: "، ", between-long: "؛ " }
                plurals: { one: n = 1 }
                """;
        }

        var root = Load(text);
        var isSaid = SaidFiles.Contains(file) || file.StartsWith("grammar", StringComparison.Ordinal);
        Change(root, key => KeptKeys.Contains(key) && SaidFiles.Contains(file), _ => isSaid);
        return Saved(root);
    }

    private static string Article(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("---\n", 3);
        var front = Load(parts[1]);
        Change(front, KeptKeys.Contains, SaidKeys.Contains);
        return $"---\n{Saved(front)}---\n{PseudoText.Shown(parts[2])}";
    }

    /// <param name="keeps">Whether what stands under a key is no language.</param>
    /// <param name="isSaid">Whether it is what a person says.</param>
    private static void Change(YamlMappingNode group, Func<string, bool> keeps, Func<string, bool> isSaid, bool said = false)
    {
        foreach (var (key, value) in group.Children.Where(child => !keeps(child.Key.ToString())).ToArray())
        {
            var name = key.ToString();
            var isSaidHere = said || isSaid(name) || SaidKeys.Contains(name);
            group.Children[key] = Changed(value, node => Change(node, keeps, isSaid, isSaidHere), isSaidHere);
        }
    }

    private static YamlNode Changed(YamlNode node, Action<YamlMappingNode> change, bool isSaid)
    {
        switch (node)
        {
            case YamlMappingNode group:
                change(group);
                return group;
            case YamlSequenceNode list:
                return new YamlSequenceNode(list.Select(item => Changed(item, change, isSaid))) { Style = list.Style };
            case YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "true" or "false" }:
                return node;
            default:
                var text = ((YamlScalarNode)node).Value!;
                return new YamlScalarNode(isSaid ? PseudoText.Typed(text) : PseudoText.Shown(text)) { Style = ScalarStyle.DoubleQuoted };
        }
    }

    /// <summary>A translator adds what the buttons say to the vocabulary where other phrases do not cover it.</summary>
    private void UnderstandTheButtons()
    {
        var dialogs = Path.Combine(Folders.Dialogs.Path, Tag);
        var english = Load(File.ReadAllText(Path.Combine(SourceOf("dialogs"), "questions.yaml")));
        var vocabulary = Load(File.ReadAllText(Path.Combine(dialogs, "vocabulary.yaml")));
        foreach (var (criterion, question) in english.Children)
        {
            foreach (var (choice, label) in ((YamlMappingNode)question["choices"]).Children)
            {
                if (((YamlMappingNode)vocabulary["criteria"][criterion]["choices"]).Children.TryGetValue(choice, out var phrases))
                {
                    Add((YamlMappingNode)phrases, label.ToString());
                }
            }
        }

        var replies = Load(File.ReadAllText(Path.Combine(SourceOf("dialogs"), "replies.yaml")));
        Add((YamlMappingNode)vocabulary["intents"]["unsure"], replies["dont-know"].ToString());
        Add((YamlMappingNode)vocabulary["intents"]["skip"], replies["skip"].ToString());
        File.WriteAllText(Path.Combine(dialogs, "vocabulary.yaml"), Saved(vocabulary));
    }

    private static void Add(YamlMappingNode phrases, string label)
    {
        if (!phrases.Children.TryGetValue("anywhere", out var list))
        {
            phrases.Children["anywhere"] = list = new YamlSequenceNode();
        }

        ((YamlSequenceNode)list).Add(new YamlScalarNode(PseudoText.Typed(label)) { Style = ScalarStyle.DoubleQuoted });
    }

    private static YamlMappingNode Load(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string Saved(YamlMappingNode root)
    {
        using var text = new StringWriter();
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString().Replace("...\n", "", StringComparison.Ordinal);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
