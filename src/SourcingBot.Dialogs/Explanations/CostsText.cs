using SourcingBot.Advice.Costs;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>A comparison of costs as Markdown: the totals year by year, the break-even, what it depends on, the check of a saving, and all assumptions.</summary>
internal static class CostsText
{
    private const int MonthsInYear = 12;

    public static string Write(CostComparison costs, CostExplainer explainer) => string.Join(
        "\n\n",
        [
            explainer.Say("heading"),
            .. Result(costs, explainer),
            explainer.Say("assumptions"),
            Assumptions(costs, explainer),
            explainer.Say("override"),
        ]);

    /// <summary>What follows from the assumptions, without listing them again.</summary>
    public static string WriteResult(CostComparison costs, CostExplainer explainer) =>
        string.Join("\n\n", [.. Result(costs, explainer), explainer.Say("override-again")]);

    /// <summary>All that was paid until the start, the end of each year, and the end of the last month; rounded: the middle, and the lowest to the highest.</summary>
    public static string Table(CostComparison costs, CostExplainer explainer)
    {
        var months = Enumerable.Range(0, costs.Months + 1).Where(month => month % MonthsInYear == 0 || month == costs.Months);
        return string.Join(
            '\n',
            [
                $"| {explainer.Say("table-time")} | {explainer.Say("table-provider")} | {explainer.Say("table-centre")} |",
                "| --- | --- | --- |",
                .. months.Select(month => $"| {Until(month)} | {Cell(costs.Provider[month])} | {Cell(costs.Centre[month])} |"),
            ]);

        string Until(int month) => month switch
        {
            0 => explainer.Say("table-start"),
            MonthsInYear => explainer.Say("table-years-one"),
            _ when month % MonthsInYear == 0 => explainer.Say("table-years", ("n", CostExplainer.Number(month / MonthsInYear))),
            _ => explainer.Say("table-months", ("n", CostExplainer.Number(month))),
        };

        string Cell(CostBand band)
        {
            var (low, high) = (explainer.Rounded(band.Low), explainer.Rounded(band.High));
            return low == high ? low : explainer.Say("cell", ("mid", explainer.Rounded(band.Middle)), ("low", low), ("high", high));
        }
    }

    /// <summary>One line for each, with its source.</summary>
    public static string Assumptions(CostComparison costs, CostExplainer explainer) => string.Join('\n', costs.Assumptions.Select(row => explainer.Say(
        "assumption", ("name", explainer.Name(row.Assumption)), ("value", explainer.Value(row.Assumption, row.Range, costs.Currency)), ("source", explainer.Source(row)))));

    private static IEnumerable<string> Result(CostComparison costs, CostExplainer explainer) =>
    [
        .. explainer.Notes(costs),
        explainer.Scope(costs),
        Table(costs, explainer),
        explainer.BreakEven(costs),
        explainer.DependsMostOn(costs),
        explainer.SavingCheck(costs.SavingCheck),
    ];
}
