using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The sentences that the rows of <c>decision.yaml</c> name.</summary>
internal static class LevelSentenceIds
{
    /// <summary>Reports rows whose sentence a language does not have. The file is read once more for their lines, which nobody keeps.</summary>
    /// <param name="texts">The file that should say them.</param>
    public static void Report(DefinitionFolder dialogs, IReadOnlyCollection<string> withoutText, string texts, Problems problems)
    {
        foreach (var sentence in withoutText.Count > 0 ? Of(Yaml.Read(dialogs, DecisionTableReader.File, new Problems())) : [])
        {
            if (withoutText.Contains(sentence.Text()))
            {
                problems.Add(
                    sentence.File,
                    sentence.Line,
                    $"The sentence '{sentence.Text()}' has no text in {texts}.",
                    "Write its name, reason and condition under 'levels' there, or correct the name here.");
            }
        }
    }

    /// <summary>All that are named, in the file's order; a row that names none is passed over.</summary>
    public static IEnumerable<YamlValue> Of(YamlValue decision) =>
        from criterion in Below(decision, "criteria")
        from facet in Below(criterion, "facets")
        from level in Below(facet, "levels")
        let sentence = level.Find("sentence")
        where sentence is not null && sentence.Text().Length > 0
        select sentence;

    private static IReadOnlyList<YamlValue> Below(YamlValue value, string name) => value.Find(name)?.Entries() ?? [];
}
