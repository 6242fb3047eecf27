using SourcingBot.Advice.Tables;
using SourcingBot.Content;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Holds what <c>decision.yaml</c> rests on against <c>facts.yaml</c>: its facts and the article's sections.</summary>
internal static class DecisionGrounds
{
    /// <remarks>What is not even a ground was reported before.</remarks>
    public static void Check(DefinitionFolder dialogs, Facts facts, Problems problems)
    {
        if (facts.All.Count == 0 || facts.Sections.Count == 0)
        {
            return; // The file is missing or unreadable, which was reported.
        }

        var root = DecisionFile.Again(dialogs);
        var criteria = root.Below("criteria");
        var levels = criteria.SelectMany(criterion => criterion.Below("facets")).SelectMany(facet => facet.Below("levels"));
        var rows = root.Below("risks").Concat(root.Below("gates")).Concat(levels);
        var grounds = rows.SelectMany(row => row.Find("ground")?.Items() ?? []).Concat(criteria.Select(row => row.Find("section")).OfType<YamlValue>());
        foreach (var same in grounds.GroupBy(item => item.Text()).Where(same => Ground.IsGround(same.Key)))
        {
            Check([.. same.OrderBy(item => item.Line)], new Ground(same.Key), facts, problems);
        }
    }

    /// <summary>However many rows name it, what does not exist is one mistake.</summary>
    private static void Check(IReadOnlyList<YamlValue> items, Ground ground, Facts facts, Problems problems)
    {
        var lines = items.Skip(1).Select(item => item.Line).Distinct().ToArray();
        var also = lines.Length switch { 0 => "", 1 => $" Line {lines[0]} names it too.", _ => $" Lines {string.Join(", ", lines)} name it too." };
        if (ground.Fact is { } id && facts.AreComplete && facts.Find(id) is null)
        {
            problems.Add(
                items[0].File, items[0].Line, $"The fact {id} does not exist.{also}", "Name another one of content/facts.yaml, or add it there with its source.");
        }
        else if (ground.Section is { } section && !facts.Sections.ContainsKey(section))
        {
            problems.Add(items[0].File, items[0].Line, $"The article has no section {section}.{also}", $"Known: {string.Join(", ", facts.Sections.Keys)}.");
        }
    }
}
