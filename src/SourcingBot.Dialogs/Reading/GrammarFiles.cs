using SourcingBot.Definitions;
using SourcingBot.Understanding.Grammars;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The folder of a grammar: each of its parts is a file.</summary>
internal sealed class GrammarFiles(DefinitionFolder dialogs, string language, Problems problems) : IGrammarSource
{
    private readonly List<GrammarSection> _read = [];

    public IGrammarSource Part(string name)
    {
        var section = new GrammarSection(Yaml.Read(dialogs, $"{language}/grammar/{name}.yaml", problems));
        _read.Add(section);
        return section;
    }

    public IReadOnlyList<string> Words(string name) => throw NoList();

    public IReadOnlyList<string> Texts(string name) => throw NoList();

    public IReadOnlyList<IReadOnlyList<string>> Rows(string name) => throw NoList();

    public IReadOnlyList<KeyValuePair<decimal, IReadOnlyList<string>>> Numbers(string name) => throw NoList();

    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Ids(string name, IReadOnlyCollection<string> known) => throw NoList();

    /// <summary>To be asked when all was read.</summary>
    public void RefuseOthers() => _read.ForEach(section => section.RefuseOthers());

    private static InvalidOperationException NoList() => new("A grammar has lists only in its files.");
}
