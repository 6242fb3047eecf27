using SourcingBot.Definitions;
using SourcingBot.Understanding;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The part <c>assumptions</c> of a vocabulary → how people give values to calculate costs with.</summary>
internal static class VocabularyAssumptions
{
    /// <param name="assumptions">The part; null where it is missing, which was reported.</param>
    /// <param name="phrases">Where they go.</param>
    public static void Read(YamlValue? assumptions, VocabularyPhrases phrases)
    {
        if (assumptions is null)
        {
            return;
        }

        phrases.Add(assumptions.Require("assuming"), new Meaning(MeaningKind.Assuming), Occasion.Anywhere);
        phrases.Add(assumptions.Require("proposing"), new Meaning(MeaningKind.Proposing), Occasion.Anywhere);
        phrases.Add(assumptions.Require("per-person"), new Meaning(MeaningKind.PerPerson), Occasion.Anywhere);
        phrases.Add(assumptions.Require("exchange"), new Meaning(MeaningKind.Exchange), Occasion.Anywhere);
        var called = assumptions.Require("called");
        foreach (var entry in called?.Entries().Where(entry => !CostAssumptionIds.All.Contains(entry.Name)) ?? [])
        {
            entry.UnknownId("The assumption", entry.Name, CostAssumptionIds.All);
        }

        foreach (var id in CostAssumptionIds.All)
        {
            phrases.Add(called?.Require(id), new Meaning(MeaningKind.Assumption, Value: id), Occasion.Anywhere);
        }

        assumptions.RefuseOthers();
    }
}
