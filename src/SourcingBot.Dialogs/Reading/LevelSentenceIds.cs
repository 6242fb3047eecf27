using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The sentences that the rows of <c>decision.yaml</c> name.</summary>
internal static class LevelSentenceIds
{
    /// <summary>Reports rows whose sentence a language does not have.</summary>
    /// <param name="texts">The file that should say them.</param>
    public static void Report(DefinitionFolder dialogs, IReadOnlyCollection<string> withoutText, string texts, Problems problems)
    {
        foreach (var sentence in withoutText.Count > 0 ? Of(DecisionFile.Again(dialogs)) : [])
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
        from criterion in decision.Below("criteria")
        from facet in criterion.Below("facets")
        from level in facet.Below("levels")
        let sentence = level.Find("sentence")
        where sentence is not null && sentence.Text().Length > 0
        select sentence;
}
