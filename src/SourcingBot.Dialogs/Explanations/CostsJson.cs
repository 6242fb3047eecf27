using System.Text.Json.Nodes;
using SourcingBot.Advice.Costs;
using static SourcingBot.Dialogs.Explanations.PublicJson;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>A comparison of costs in its public JSON shape.</summary>
public static class CostsJson
{
    private const int Cents = 2;

    /// <summary>On one line.</summary>
    public static string Write(CostComparison costs, CostExplainer explainer) => PublicJson.Write(ToNode(costs, explainer));

    public static JsonObject ToNode(CostComparison costs, CostExplainer explainer)
    {
        var node = new JsonObject
        {
            ["currency"] = costs.Currency,
            ["months"] = costs.Months,
            ["place"] = ContractNames.Of(costs.Place),
            ["assumptions"] = List(costs.Assumptions, row => Assumed(row, costs.Currency, explainer)),
            ["curves"] = new JsonObject { ["provider"] = Curve(costs.Provider), ["centre"] = Curve(costs.Centre) },
            ["totals"] = new JsonObject { ["provider"] = Band(costs.Provider[^1]), ["centre"] = Band(costs.Centre[^1]), ["difference"] = Band(costs.Difference) },
            ["breakEven"] = Known(("month", costs.BreakEven.Month), ("earliest", costs.BreakEven.Earliest), ("latest", costs.BreakEven.Latest), ("text", explainer.BreakEven(costs))),
        };
        if (costs.DependsMostOn is { } assumption)
        {
            node["dependsMostOn"] = assumption.Id;
        }

        node["sensitivity"] = List(costs.Sensitivity, row => Known(
            ("id", row.Assumption.Id), ("differenceAtMin", Amount(row.DifferenceAtMin)), ("differenceAtMax", Amount(row.DifferenceAtMax)),
            ("breakEvenAtMin", row.BreakEvenAtMin), ("breakEvenAtMax", row.BreakEvenAtMax), ("share", Rounded(row.Share))));
        node["savingCheck"] = new JsonObject
        {
            ["quoted"] = Range(costs.SavingCheck.Quoted),
            ["hiddenCost"] = Range(costs.SavingCheck.HiddenCost.Range),
            ["real"] = Range(costs.SavingCheck.Real),
            ["text"] = explainer.SavingCheck(costs.SavingCheck),
        };
        node["notes"] = List(explainer.Notes(costs), note => JsonValue.Create(note));
        return node;
    }

    private static JsonObject Assumed(CostAssumption row, string currency, CostExplainer explainer)
    {
        var node = Known(
            ("id", row.Assumption.Id), ("name", explainer.Name(row.Assumption)),
            ("min", Rounded(row.Range.Min)), ("max", Rounded(row.Range.Max)), ("unit", ContractNames.Of(row.Assumption.Unit, currency)),
            ("convertedFrom", row.ConvertedFrom));
        if (explainer.FactOf(row) is { } fact)
        {
            node["source"] = new JsonObject
            {
                ["facts"] = new JsonArray(fact.Id),
                ["label"] = fact.Label.ToString(),
                ["text"] = explainer.Source(row),
                ["says"] = fact.Says,
            };
        }
        else
        {
            node["given"] = true;
        }

        return node;
    }

    private static JsonArray Curve(IReadOnlyList<CostBand> bands) => List(bands.Select((band, month) => (band, month)), point =>
    {
        var node = Band(point.band);
        node.Insert(0, "month", point.month);
        return node;
    });

    private static JsonObject Band(CostBand band) => new() { ["low"] = Amount(band.Low), ["mid"] = Amount(band.Middle), ["high"] = Amount(band.High) };

    private static JsonObject Range(CostRange range) => new() { ["min"] = Rounded(range.Min), ["max"] = Rounded(range.Max) };

    private static decimal Amount(decimal amount) => Math.Round(amount, Cents);
}
