using SourcingBot.Advice.Criteria;
using SourcingBot.Definitions;
using SourcingBot.Understanding.Choices;

namespace SourcingBot.Dialogs.Reading;

/// <summary>The part <c>priorities</c> of a vocabulary → how people say what matters most.</summary>
internal static class VocabularyPriorities
{
    /// <param name="priorities">The part; null where it is missing, which was reported.</param>
    /// <param name="criteria">The part <c>criteria</c>, whose names of criteria count here too.</param>
    /// <param name="phrases">Where they go.</param>
    public static void Read(YamlValue? priorities, YamlValue? criteria, VocabularyPhrases phrases)
    {
        if (priorities is null)
        {
            return;
        }

        var known = Criterion.All.Select(criterion => criterion.Id).ToList();
        foreach (var entry in priorities.Require("called")?.Entries() ?? [])
        {
            if (Criterion.Find(entry.Name) is { } criterion)
            {
                phrases.Add(entry, new Meaning(MeaningKind.PriorityName, criterion), Occasion.Anywhere);
            }
            else
            {
                entry.UnknownId("The criterion", entry.Name, known);
            }
        }

        foreach (var criterion in Criterion.All)
        {
            phrases.Add(criteria?.Find(criterion.Id)?.Find("called"), new Meaning(MeaningKind.PriorityName, criterion), Occasion.Anywhere);
        }

        Add(priorities.Require("anywhere"), new Meaning(MeaningKind.Priority), Occasion.Anywhere, phrases);
        Add(priorities.Require("alone"), new Meaning(MeaningKind.Priority), Occasion.Alone, phrases);
        Add(priorities.Require("preferred"), new Meaning(MeaningKind.PreferredPriority, Value: "preferred"), Occasion.Anywhere, phrases, isOfTwo: true);
        Add(priorities.Require("second"), new Meaning(MeaningKind.SecondPriority, Value: "second"), Occasion.Anywhere, phrases);
        phrases.Add(priorities.Require("withdrawn"), new Meaning(MeaningKind.NoPriority, Value: "withdrawn"), Occasion.Anywhere);
        priorities.RefuseOthers();
    }

    private static void Add(YamlValue? list, Meaning meaning, Occasion occasion, VocabularyPhrases phrases, bool isOfTwo = false)
    {
        foreach (var item in list?.Items() ?? [])
        {
            var text = item.Text();
            if (text.Length > 0 && !text.Contains('{', StringComparison.Ordinal))
            {
                item.Problem($"The phrase '{text}' names no criterion.", $"Write {Vocabulary.CriterionPlace} where people name what matters most.");
                continue;
            }

            if (isOfTwo && text.Split(Vocabulary.CriterionPlace).Length == 2)
            {
                item.Problem($"The phrase '{text}' names one criterion, but here the first of two is preferred.", $"Write {Vocabulary.CriterionPlace} for the second one too.");
                continue;
            }

            phrases.Add(item, text, meaning, occasion, Vocabulary.CriterionPlace);
        }
    }
}
