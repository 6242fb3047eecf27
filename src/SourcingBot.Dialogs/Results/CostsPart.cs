using SourcingBot.Advice.Costs;
using SourcingBot.Content.Charts;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Explanations;
using SourcingBot.Dialogs.Interruptions;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Dialogs.Results;

/// <summary>Costs over time, as the conversation says them.</summary>
internal static class CostsPart
{
    public static ResultCosts Of(Turn turn, CostComparison costs)
    {
        var explainer = turn.Definitions.CostExplainer;
        return new ResultCosts
        {
            Notes = [.. Numbers.WhyNoCentre(turn, costs) is { } why ? [why] : Array.Empty<string>(), .. explainer.Notes(costs)],
            Scope = explainer.Scope(costs),
            Table = CostsText.Table(costs, explainer),
            BreakEven = explainer.BreakEven(costs),
            DependsMostOn = explainer.DependsMostOn(costs),
            SavingCheck = explainer.SavingCheck(costs.SavingCheck),
            Assumptions = [.. costs.Assumptions.Select(row => Assumption(row, costs.Currency, explainer))],
            Chart = Chart(CostPicture.ChartOf(costs, explainer), CostPicture.AltOf(costs, explainer)),
        };
    }

    private static ResultAssumption Assumption(CostAssumption row, string currency, CostExplainer explainer)
    {
        var fact = explainer.FactOf(row);
        return new(explainer.Name(row.Assumption), explainer.Value(row.Assumption, row.Range, currency), new ResultSource(explainer.Source(row), fact?.Url), fact?.Label.ToString());
    }

    private static ResultChart Chart(CostChart chart, string alt) => new()
    {
        Title = chart.Title,
        Time = chart.TimeAxis,
        Amounts = chart.AmountAxis,
        AmountWords = [chart.Amounts.One, chart.Amounts.Thousands, chart.Amounts.Millions, chart.Amounts.Billions],
        Decimals = chart.Amounts.Numbers!.NumberDecimalSeparator,
        Groups = chart.Amounts.Numbers.NumberGroupSeparator,
        Months = chart.Months.Months,
        Years = chart.Months.Years,
        Provider = chart.Series[0].Name,
        Centre = chart.Series[1].Name,
        MarkedMonth = chart.Mark?.Month,
        Mark = chart.Mark?.Label,
        Alt = alt,
    };
}
