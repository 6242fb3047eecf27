using System.Globalization;
using SourcingBot.Advice.Tables;
using SourcingBot.Definitions;

namespace SourcingBot.Dialogs.Reading;

/// <summary>Reads <c>decision.yaml</c>. Every mistake is reported; a table comes only from a file without any.</summary>
public static class DecisionTableReader
{
    public const string File = "decision.yaml";

    public static DecisionTable? Read(DefinitionFolder dialogs, Problems problems)
    {
        var before = problems.Count;
        var root = Yaml.Read(dialogs, File, problems);
        if (problems.Count > before)
        {
            return null; // Without a root everything would be missing as well.
        }

        var factor = root.Require("priorityFactor")?.Integer(1, DecisionTable.MostPriorityFactor) ?? 1;
        var thresholds = ReadThresholds(root.Require("confidence"));
        var risks = ReadRisks(root.Require("risks"));
        var models = DecisionModelsReader.Read(root.Require("models"), risks);
        var criteria = DecisionCriteriaReader.Read(root.Require("criteria"));
        if (DecisionTable.CombinationsOf(criteria) > DecisionTable.MostCombinations)
        {
            root.Problem(
                string.Create(CultureInfo.InvariantCulture, $"The levels of all criteria make {DecisionTable.CombinationsOf(criteria):N0} combinations."),
                string.Create(CultureInfo.InvariantCulture, $"Take some levels away: at most {DecisionTable.MostCombinations:N0} can be counted for every advice."));
        }

        var gates = DecisionGatesReader.Read(root, root.Require("gates"), criteria);
        root.RefuseOthers();

        return problems.Count > before ? null : new DecisionTable(models, criteria, gates, thresholds, factor);
    }

    private static Thresholds ReadThresholds(YamlValue? node)
    {
        var closeCall = node?.Require("closeCall");
        var clear = node?.Require("clear");
        var holdsIn = (double)(node?.Require("clearHoldsIn")?.Number(0, 1) ?? 0);
        var weight = (double)(node?.Require("clearWeight")?.Number(0, 1) ?? 0);
        node?.RefuseOthers();
        if (closeCall is null || clear is null)
        {
            return default;
        }

        var (low, high) = ((double)closeCall.Number(0, 1), (double)clear.Number(0, 1));
        if (low > high)
        {
            clear.Problem("'clear' is below 'closeCall'.", "Make it at least as large.");
            return default;
        }

        return new Thresholds(low, high, holdsIn, weight);
    }

    private static Dictionary<string, Risk> ReadRisks(YamlValue? node)
    {
        var risks = new Dictionary<string, Risk>(StringComparer.Ordinal);
        foreach (var entry in node?.Entries() ?? [])
        {
            var topic = entry.Require("topic")?.Text() ?? "";
            risks[entry.Name] = new Risk(entry.Name, topic, GroundReader.Read(entry));
            entry.RefuseOthers();
        }

        return risks;
    }
}
