using SourcingBot.Advice.Costs;
using SourcingBot.Content.Charts;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>A comparison of costs as a picture, with what it shows in words.</summary>
internal static class CostPicture
{
    /// <summary>Left open: the drawing puts its own numbers there.</summary>
    private static readonly (string, string) Number = ("n", "{n}");

    public static Picture Of(CostComparison costs, CostExplainer explainer) => ChartOf(costs, explainer).ToPicture(AltOf(costs, explainer));

    public static CostChart ChartOf(CostComparison costs, CostExplainer explainer)
    {
        string Say(string id, params ReadOnlySpan<(string Place, string Value)> values) => explainer.SayOfChart(id, values);

        return new CostChart(
            Say("title"),
            Say("time"),
            Say("amounts", ("currency", costs.Currency)),
            AmountsOf(explainer),
            new MonthWords(Say("months", Number), Say("years", Number)),
            [Series(Say("provider"), costs.Provider), Series(Say("centre"), costs.Centre)],
            costs.BreakEven.Month is { } month ? new ChartMark(month, Say("mark", ("month", CostExplainer.Number(month)))) : null);
    }

    /// <summary>What the picture says, for those who do not see it.</summary>
    public static string AltOf(CostComparison costs, CostExplainer explainer)
    {
        var amounts = AmountsOf(explainer);
        return explainer.SayOfChart(
            "alt",
            ("time", explainer.Time(costs)),
            ("currency", costs.Currency),
            ("provider", amounts.Write((double)costs.Provider[^1].Middle)),
            ("centre", amounts.Write((double)costs.Centre[^1].Middle)),
            ("break-even", explainer.BreakEvenMonth(costs)));
    }

    private static AmountWords AmountsOf(CostExplainer explainer) => new(
        explainer.SayOfChart("amount", Number), explainer.SayOfChart("thousands", Number), explainer.SayOfChart("millions", Number), explainer.SayOfChart("billions", Number),
        explainer.Numbers);

    private static CostSeries Series(string name, IReadOnlyList<CostBand> bands) =>
        new(name, [.. bands.Select((band, month) => new CostPoint(month, (double)band.Low, (double)band.Middle, (double)band.High))]);
}
