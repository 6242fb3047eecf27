using SourcingBot.Advice.Costs;
using SourcingBot.Content.Charts;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>A comparison of costs as a picture, with what it shows in words.</summary>
internal static class CostPicture
{
    public static Picture Of(CostComparison costs, CostExplainer explainer)
    {
        string Say(string id, params ReadOnlySpan<(string Place, string Value)> values) => explainer.SayOfChart(id, values);

        // Left open: the drawing puts its own numbers there.
        (string, string) n = ("n", "{n}");
        var amounts = new AmountWords(Say("amount", n), Say("thousands", n), Say("millions", n), Say("billions", n), explainer.Numbers);
        var chart = new CostChart(
            Say("title"),
            Say("time"),
            Say("amounts", ("currency", costs.Currency)),
            amounts,
            new MonthWords(Say("months", n), Say("years", n)),
            [Series(Say("provider"), costs.Provider), Series(Say("centre"), costs.Centre)],
            costs.BreakEven.Month is { } month ? new ChartMark(month, Say("mark", ("month", CostExplainer.Number(month)))) : null);
        return chart.ToPicture(Say(
            "alt",
            ("time", explainer.Time(costs)),
            ("currency", costs.Currency),
            ("provider", amounts.Write((double)costs.Provider[^1].Middle)),
            ("centre", amounts.Write((double)costs.Centre[^1].Middle)),
            ("break-even", explainer.BreakEvenMonth(costs))));
    }

    private static CostSeries Series(string name, IReadOnlyList<CostBand> bands) =>
        new(name, [.. bands.Select((band, month) => new CostPoint(month, (double)band.Low, (double)band.Middle, (double)band.High))]);
}
