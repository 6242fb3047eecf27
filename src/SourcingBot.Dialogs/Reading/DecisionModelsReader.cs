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
        var taken = new List<(YamlValue Entry, Pull Takes)>();
        foreach (var entry in node.Entries())
        {
            var takes = PullReader.Read(entry, MostParts);
            taken.Add((entry, takes));
            var named = entry.Require("risks");
            var ofModel = (named?.Items() ?? []).Select(item => RiskNamed(item, risks)).OfType<Risk>().ToArray();
            if (named is { IsNull: true } or { IsList: true } && named.Items().Count == 0)
            {
                entry.Problem($"'{entry.Name}' names no risk.", "Name at least one; the first is what speaks against the model in any case.");
            }

            var steps = entry.Require("nextSteps")?.Texts() ?? [];
            entry.RefuseOthers();
            if (SourcingModel.Find(entry.Name) is { } model)
            {
                rows.Add(new ModelRow(model, takes, ofModel, steps));
            }
            else
            {
                entry.UnknownId("The model", entry.Name, SourcingModel.All.Select(m => m.Id));
            }
        }

        ComparePulls(taken);
        foreach (var missing in MissingIds.Of(SourcingModel.All.Select(model => model.Id), taken.Select(model => model.Entry.Name).ToArray()))
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

    /// <summary>All must take equally many parts, and no two the same. Who differs from most is at fault, whichever row comes first.</summary>
    private static void ComparePulls(IReadOnlyList<(YamlValue Entry, Pull Takes)> models)
    {
        var (owners, places) = models.Select(model => Parts(model.Takes)).GroupBy(parts => parts).OrderByDescending(same => same.Count()).Select(same => same.Key).FirstOrDefault();
        foreach (var (entry, takes) in models)
        {
            var parts = Parts(takes);
            if (parts.Owners == 0 || parts.Places == 0)
            {
                entry.Problem($"'{entry.Name}' takes no points.", "Give it parts of an owner (own, provider) and of a place (home, near, far).");
            }
            else if (parts != (owners, places))
            {
                entry.Problem(
                    $"'{entry.Name}' takes other amounts of the points than most models.",
                    $"Let own and provider add up to {owners}, and home, near and far to {places}.");
            }
            else if (models.First(model => model.Takes == takes).Entry is var first && first.Name != entry.Name)
            {
                entry.Problem(
                    $"'{entry.Name}' takes the same parts of the points as '{first.Name}', so it could never be advised.",
                    "Give it parts of another owner or another place.");
            }
        }
    }

    private static (int Owners, int Places) Parts(Pull takes) => (takes.Own + takes.Provider, takes.Home + takes.Near + takes.Far);
}
