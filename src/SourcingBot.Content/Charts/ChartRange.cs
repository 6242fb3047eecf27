namespace SourcingBot.Content.Charts;

/// <summary>From where to where the axes of a chart go, and what is written beside them.</summary>
internal sealed record ChartRange(int FirstMonth, int LastMonth, IReadOnlyList<double> Amounts, IReadOnlyList<int> Months)
{
    /// <summary>
    /// How far above the lines the axis goes at most: where a band goes far beyond, it is cut, or the lines would lie at the bottom
    /// and could not be told apart.
    /// </summary>
    private const double MostAboveLines = 1.3;

    /// <param name="mostAmounts">That are written; at least 3.</param>
    public static ChartRange Of(CostChart chart, int mostAmounts)
    {
        var points = chart.Series.SelectMany(series => series.Points).ToArray();
        var (first, last) = (points.Min(point => point.Month), points.Max(point => point.Month));
        var (line, band) = (points.Max(point => point.Mid), points.Max(point => point.High));
        var greatest = line > 0 ? Math.Min(band, line * MostAboveLines) : band;
        return new(first, last, AxisSteps.Amounts(points.Min(point => point.Low), greatest, mostAmounts), AxisSteps.Months(first, last));
    }
}
