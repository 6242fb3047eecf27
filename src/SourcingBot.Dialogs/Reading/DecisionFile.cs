using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary><c>decision.yaml</c> as it is written, for those who need lines and names that a table does not keep.</summary>
internal static class DecisionFile
{
    /// <summary>Read once more; what is wrong with it was reported when the table was read.</summary>
    public static YamlValue Again(DefinitionFolder dialogs) => Yaml.Read(dialogs, DecisionTableReader.File, new Problems());

    /// <summary>The entries of a part, in the file's order; none where it is missing.</summary>
    public static IReadOnlyList<YamlValue> Below(this YamlValue value, string name) => value.Find(name)?.Entries() ?? [];
}
