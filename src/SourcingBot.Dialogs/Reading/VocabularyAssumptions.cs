using SourcingBot.Definitions;
using SourcingBot.Understanding;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The part <c>assumptions</c> of a vocabulary → how people give values to calculate costs with.</summary>
internal static class VocabularyAssumptions
{
    private static readonly (string Name, MeaningKind Kind)[] Lists =
    [
        ("assuming", MeaningKind.Assuming), ("proposing", MeaningKind.Proposing), ("beside", MeaningKind.NoAssumption),
        ("per-person", MeaningKind.PerPerson), ("exchange", MeaningKind.Exchange), ("exchange-per", MeaningKind.ExchangePer),
    ];

    /// <param name="assumptions">The part; null where it is missing, which was reported.</param>
    /// <param name="phrases">Where they go.</param>
    public static void Read(YamlValue? assumptions, VocabularyPhrases phrases)
    {
        if (assumptions is null)
        {
            return;
        }

        foreach (var (name, kind) in Lists)
        {
            phrases.Add(assumptions.Require(name), new Meaning(kind, Value: name), Occasion.Anywhere);
        }

        var called = assumptions.Require("called");
        foreach (var id in CostAssumptionIds.All)
        {
            phrases.Add(called?.Require(id), new Meaning(MeaningKind.Assumption, Value: id), Occasion.Anywhere);
        }

        called?.RefuseOthers();
        assumptions.RefuseOthers();
    }
}
