using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>What each fact says in the words of a language: its <c>facts.yaml</c>.</summary>
internal static class FactSentences
{
    /// <param name="facts">Every one needs a sentence.</param>
    /// <param name="areComplete">False when some could not be read: then no sentence is called superfluous.</param>
    internal static IReadOnlyDictionary<int, string> Read(DefinitionFolder content, string language, IReadOnlyList<Fact> facts, bool areComplete, Problems problems)
    {
        var file = $"{language}/{FactsReader.File}";
        var before = problems.Count;
        var entries = Yaml.Read(content, file, problems).Entries();
        var says = new Dictionary<int, string>();
        if (problems.Count > before)
        {
            return says; // Without a root everything would be missing as well.
        }

        foreach (var entry in entries)
        {
            var fact = facts.FirstOrDefault(fact => $"{fact.Id}" == entry.Name);
            if (fact is not null)
            {
                says[fact.Id] = entry.Text();
            }
            else if (areComplete)
            {
                entry.Problem($"There is no fact {entry.Name} in {content.Shown(FactsReader.File)}.", "Take the sentence away, or write the number of its fact.");
            }
        }

        foreach (var fact in facts.Where(fact => !says.ContainsKey(fact.Id)))
        {
            problems.Add(content.Shown(file), 0, $"What fact {fact.Id} says is missing.", $"Add a line '{fact.Id}: …' with what {content.Shown(FactsReader.File)} holds under that number, in words.");
        }

        return says;
    }
}
