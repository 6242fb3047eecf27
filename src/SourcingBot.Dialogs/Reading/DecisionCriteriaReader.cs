using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads the part <c>criteria</c> of <c>decision.yaml</c>.</summary>
internal static class DecisionCriteriaReader
{
    /// <summary>Only those criteria that are without a mistake.</summary>
    public static IReadOnlyList<WeighedCriterion> Read(YamlValue? node)
    {
        if (node is null)
        {
            return [];
        }

        var rows = new List<WeighedCriterion>();
        var named = new List<string>();
        foreach (var entry in node.Entries())
        {
            named.Add(entry.Name);
            if (CriterionNamed(entry, entry.Name) is { } criterion && ReadCriterion(criterion, entry) is { } row)
            {
                rows.Add(row);
            }
        }

        foreach (var missing in MissingIds.Of(Criterion.All.Select(criterion => criterion.Id), named))
        {
            node.Problem($"The criterion '{missing}' is missing.", $"Add '{missing}:' with weight, topic, section and facets.");
        }

        return rows;
    }

    public static Criterion? CriterionNamed(YamlValue place, string id)
    {
        var criterion = Criterion.Find(id);
        if (criterion is null && id.Length > 0)
        {
            place.UnknownId("The criterion", id, Criterion.All.Select(c => c.Id));
        }

        return criterion;
    }

    private static WeighedCriterion? ReadCriterion(Criterion criterion, YamlValue entry)
    {
        var weight = entry.Require("weight")?.Integer(WeighedCriterion.LeastWeight, WeighedCriterion.MostWeight);
        var topic = entry.Require("topic")?.Text();
        var section = entry.Require("section");
        if (section is not null && !Ground.IsSection(section.Text()))
        {
            section.Problem($"'{section.Text()}' is not a section of the article.", "Write its number in quotes, such as \"2.1.2\".");
        }

        var facets = entry.Require("facets");
        var read = FacetShape.Of(criterion).Select(shape => facets?.Require(shape.Name) is { } facet ? FacetReader.Read(shape, facet) : null).ToArray();
        facets?.RefuseOthers();
        entry.RefuseOthers();

        var twice = read.OfType<Facet>().SelectMany(facet => facet.Levels).GroupBy(level => level.Id).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            entry.Problem($"'{criterion}' has two levels '{twice.Key}'.", "Rename one of them: an answer is named by its level alone.");
        }

        var isWhole = weight is >= WeighedCriterion.LeastWeight and <= WeighedCriterion.MostWeight
            && topic is not null && section is not null && twice is null && read.All(facet => facet is not null);
        return isWhole ? new WeighedCriterion(criterion, weight!.Value, topic!, section!.Text(), [.. read.OfType<Facet>()]) : null;
    }
}
