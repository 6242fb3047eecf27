using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

/// <summary>Charts to draw.</summary>
internal static class Sample
{
    /// <summary>The folder of how drawings look.</summary>
    public static readonly string Approved = Path.Combine(Repository.Tests, "Charts", "Approved");

    public static readonly AmountWords Dollars = new("${n}", "${n}k", "${n}m", "${n}bn");

    private static readonly MonthWords s_months = new("{n} mo", "{n} yr");

    /// <summary>Two ways that meet in month 27.</summary>
    public static CostChart Usual { get; } = Chart(
        [Line("Offshore outsourcing", 36, 20_000, 32_000), Line("Captive offshoring", 36, 400_000, 18_000)],
        new ChartMark(27.1, "Break-even after 27 months"));

    public static RankingChart Ranking { get; } = new(
        "The six models by points",
        "Recommended",
        [
            new("Offshore outsourcing", 0.71, "71", IsAdvised: true),
            new("Nearshore outsourcing", 0.66, "66"),
            new("In-house", 0.52, "52"),
            new("Onshore outsourcing", 0.47, "47"),
            new("Build-operate-transfer", 0.41, "41"),
            new("Captive offshoring", 0.32, "32", RuledOut: "Ruled out: the project is too small for a centre of your own"),
        ]);

    public static CostChart Chart(IReadOnlyList<CostSeries> series, ChartMark? mark = null, string title = "Cost over time") =>
        new(title, "Time since the start", "Cost so far", Dollars, s_months, series, mark);

    /// <param name="spread">Share by which the band goes beyond the middle.</param>
    public static CostSeries Line(string name, int months, double setUp, double monthly, double spread = 0.15) => new(
        name,
        [.. Enumerable.Range(0, months + 1).Select(month => setUp + (month * monthly)).Select((mid, month) => new CostPoint(month, mid * (1 - spread), mid, mid * (1 + spread)))]);
}
