using SourcingBot.Content.Comparing;
using SourcingBot.Definitions;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The part <c>comparisons</c> of a vocabulary → how people ask to see models side by side.</summary>
internal static class VocabularyComparisons
{
    private static readonly (string Name, MeaningKind Kind)[] Lists =
    [
        ("all", MeaningKind.ComparedAll), ("both", MeaningKind.ComparedBoth), ("comparing", MeaningKind.Comparing), ("contrasting", MeaningKind.Contrasting),
        ("together", MeaningKind.Together), ("asking", MeaningKind.Asking), ("words", MeaningKind.ComparisonWord),
    ];

    /// <param name="comparisons">The part; null where it is missing, which was reported.</param>
    /// <param name="phrases">Where they go.</param>
    public static void Read(YamlValue? comparisons, VocabularyPhrases phrases)
    {
        if (comparisons is null)
        {
            return;
        }

        ReadNames(comparisons.Require("models"), ModelComparison.Models, MeaningKind.ComparedModel, phrases);
        ReadNames(comparisons.Require("aspects"), ModelComparison.Aspects, MeaningKind.ComparedAspect, phrases);
        foreach (var (name, kind) in Lists)
        {
            phrases.Add(comparisons.Require(name), new Meaning(kind, Value: name), Occasion.Anywhere);
        }

        comparisons.RefuseOthers();
    }

    private static void ReadNames(YamlValue? names, IReadOnlyList<string> ids, MeaningKind kind, VocabularyPhrases phrases)
    {
        foreach (var id in ids)
        {
            phrases.Add(names?.Require(id), new Meaning(kind, Value: id), Occasion.Anywhere);
        }

        names?.RefuseOthers();
    }
}
