using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads the part <c>gates</c> of <c>decision.yaml</c>.</summary>
internal static class DecisionGatesReader
{
    private const int FewestOpen = 2;

    /// <param name="root">Where a problem of all gates is reported when there is no such part.</param>
    /// <param name="node">The part; null where it is missing, which was reported.</param>
    /// <param name="criteria">Those that could be read; the levels of the others are not known.</param>
    public static IReadOnlyList<Gate> Read(YamlValue root, YamlValue? node, IReadOnlyList<WeighedCriterion> criteria)
    {
        var gates = (node?.Entries() ?? []).Select(entry => ReadGate(entry, criteria)).OfType<Gate>().ToArray();
        var open = SourcingModel.All.Where(model => !gates.Any(gate => gate.Closes.Contains(model))).ToArray();
        if (open.Length < FewestOpen)
        {
            (node ?? root).Problem(
                $"The gates together can close {(open.Length == 0 ? "every model" : $"every model but '{open[0]}'")}.",
                "Leave at least two models that no gate closes.");
        }

        return gates;
    }

    private static Gate? ReadGate(YamlValue entry, IReadOnlyList<WeighedCriterion> criteria)
    {
        var closes = Named(entry, "closes", "closes no model", "Name the models that it closes").Select(DecisionModelsReader.ModelNamed).OfType<SourcingModel>().ToArray();
        var criterion = entry.Require("criterion") is { } named ? DecisionCriteriaReader.CriterionNamed(named, named.Text()) : null;
        var levels = Named(entry, "levels", "names no level", "Name the levels that close");
        var row = criteria.FirstOrDefault(row => row.Criterion == criterion);
        foreach (var level in levels.Where(_ => row is not null))
        {
            CheckLevel(entry, level, row!);
        }

        var ground = GroundReader.Read(entry);
        entry.RefuseOthers();
        return criterion is null ? null : new Gate(entry.Name, criterion, [.. levels.Select(level => level.Text())], closes, ground);
    }

    private static IReadOnlyList<YamlValue> Named(YamlValue entry, string name, string isEmpty, string cure)
    {
        var list = entry.Require(name);
        var items = list?.Items() ?? [];
        if (list is not null && items.Count == 0 && (list.IsList || list.IsNull))
        {
            list.Problem($"The gate '{entry.Name}' {isEmpty}.", $"{cure}, or take the gate away.");
        }

        return items;
    }

    private static void CheckLevel(YamlValue gate, YamlValue level, WeighedCriterion row)
    {
        var id = level.Text();
        if (row.Levels.All(known => known.Id != id))
        {
            level.UnknownId($"A level of '{row.Criterion}' called", id, row.Levels.Select(known => known.Id));
        }
        else if (row.Facets.Any(facet => facet.IsReachedWithoutCurrency(id)))
        {
            level.Problem(
                $"The gate '{gate.Name}' rests on '{id}', which an amount in no named currency can reach.",
                $"Take '{id}' out of the bands 'unstated' and 'unstated/year', or out of the gate: what was not said must not rule anything out.");
        }
    }
}
