using SourcingBot.Content.Charts.Svg;

namespace SourcingBot.Content.Charts;

/// <summary>What a chart of costs over time shows. Every word in it comes from the caller; what is too long for its place is cut with an ellipsis.</summary>
/// <param name="Title">Up to two lines of about 50 characters.</param>
/// <param name="TimeAxis">The title of the axis to the right.</param>
/// <param name="AmountAxis">The title of the axis upwards; about 20 characters have room.</param>
/// <param name="Series">At most <see cref="MostSeries"/>: more cannot be told apart.</param>
/// <param name="Mark">Null where nothing is pointed out.</param>
public sealed record CostChart(
    string Title,
    string TimeAxis,
    string AmountAxis,
    AmountWords Amounts,
    MonthWords Months,
    IReadOnlyList<CostSeries> Series,
    ChartMark? Mark = null)
{
    public const int MostSeries = 6;

    /// <summary>Pixels: about what a phone has across.</summary>
    public const int Width = 900;

    public const int Height = 520;

    /// <param name="alt">What the picture says, for those who do not see it.</param>
    /// <exception cref="ArgumentException">There is no series, one too many, or one with values that are no costs over time.</exception>
    public Picture ToPicture(string alt)
    {
        Check();
        return new Picture(alt, () => CostChartDrawing.Draw(this));
    }

    /// <summary>The same for a page. The title is not drawn: the page shows its own heading.</summary>
    /// <param name="id">Of the drawing in its page: lower-case letters, digits and hyphens, a letter first.</param>
    /// <param name="alt">What the picture says, for those who do not see it: a screen reader reads this and not the single words.</param>
    /// <exception cref="ArgumentException">As with <see cref="ToPicture"/>; or the id cannot be one.</exception>
    public InlineSvg ToSvg(string id, string alt)
    {
        Check();
        return new InlineSvg(CostCurves.Wide(this, id, alt), CostCurves.Narrow(this, id, alt));
    }

    private void Check()
    {
        if (Series.Count is 0 or > MostSeries)
        {
            throw new ArgumentException($"A chart has 1 to {MostSeries} series, not {Series.Count}.");
        }

        foreach (var series in Series)
        {
            if (series.Points.Count == 0 || !series.Points.All(IsBand) || !series.Points.Zip(series.Points.Skip(1)).All(pair => pair.First.Month < pair.Second.Month))
            {
                throw new ArgumentException($"'{series.Name}' needs at least one point, months that rise from 0 or later, and low <= mid <= high in each.");
            }
        }
    }

    private static bool IsBand(CostPoint point) =>
        point.Month >= 0 && double.IsFinite(point.Low) && double.IsFinite(point.High) && point.Low <= point.Mid && point.Mid <= point.High;
}
