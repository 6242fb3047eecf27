using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads the part <c>models</c> of <c>decision.yaml</c>.</summary>
internal static class DecisionModelsReader
{
    private const int MostParts = 100;

    public static IReadOnlyList<ModelRow> Read(YamlValue? node, IReadOnlyDictionary<string, Risk> risks)
    {
        if (node is null)
        {
            return [];
        }

        var rows = new List<ModelRow>();
        var named = new List<string>();
        foreach (var entry in node.Entries())
        {
            named.Add(entry.Name);
            var takes = PullReader.Read(entry, MostParts);
            var ofModel = (entry.Require("risks")?.Items() ?? []).Select(item => RiskNamed(item, risks)).OfType<Risk>().ToArray();
            if (ofModel.Length == 0)
            {
                entry.Problem($"'{entry.Name}' names no risk.", "Name at least one; the first is what speaks against the model in any case.");
            }

            var steps = entry.Require("nextSteps")?.Texts() ?? [];
            entry.RefuseOthers();
            CompareParts(entry, takes, rows);
            if (SourcingModel.Find(entry.Name) is { } model)
            {
                rows.Add(new ModelRow(model, takes, ofModel, steps));
            }
            else
            {
                entry.UnknownId("The model", entry.Name, SourcingModel.All.Select(m => m.Id));
            }
        }

        foreach (var missing in SourcingModel.All.Where(model => !named.Contains(model.Id)))
        {
            node.Problem($"The model '{missing}' is missing.", $"Add '{missing}:' with the parts of owner and place that it takes.");
        }

        return rows;
    }

    public static SourcingModel? ModelNamed(YamlValue item)
    {
        var id = item.Text();
        var model = SourcingModel.Find(id);
        if (model is null && id.Length > 0)
        {
            item.UnknownId("The model", id, SourcingModel.All.Select(m => m.Id));
        }

        return model;
    }

    private static Risk? RiskNamed(YamlValue item, IReadOnlyDictionary<string, Risk> risks)
    {
        var id = item.Text();
        if (risks.TryGetValue(id, out var risk) || id.Length == 0)
        {
            return risk;
        }

        item.UnknownId("The risk", id, risks.Keys);
        return null;
    }

    private static void CompareParts(YamlValue entry, Pull takes, List<ModelRow> rows)
    {
        var first = rows.Count > 0 ? rows[0].Takes : takes;
        if (takes.Own + takes.Provider != first.Own + first.Provider || takes.Home + takes.Near + takes.Far != first.Home + first.Near + first.Far)
        {
            entry.Problem(
                $"'{entry.Name}' takes other amounts of the points than '{rows[0].Model}'.",
                $"Let own and provider add up to {first.Own + first.Provider}, and home, near and far to {first.Home + first.Near + first.Far}.");
        }
        else if (takes.Own + takes.Provider == 0 || takes.Home + takes.Near + takes.Far == 0)
        {
            entry.Problem($"'{entry.Name}' takes no points.", "Give it parts of an owner (own, provider) and of a place (home, near, far).");
        }
    }
}
