using System.Xml.Linq;

namespace SourcingBot.Content.Charts.Svg;

/// <summary>How one series of a <see cref="CostChart"/> looks in a drawing: as in the picture, at half the size.</summary>
internal sealed class SvgSeries(CostSeries series, SeriesStyle style)
{
    private const double LineWidth = 2.5;
    private const double MarkerRadius = 4.5;

    public string Colour { get; } = style.Color.ToHex();

    public string Name => series.Name;

    public IReadOnlyList<CostPoint> Points => series.Points;

    public static IReadOnlyList<SvgSeries> Of(CostChart chart) => [.. chart.Series.Zip(SeriesStyle.All).Select(pair => new SvgSeries(pair.First, pair.Second))];

    public XElement Line(IEnumerable<(double X, double Y)> places)
    {
        var line = SvgDrawing.Element("polyline", "points", Places(places), "fill", "none", "stroke", Colour, "stroke-width", LineWidth, "stroke-linejoin", "round");
        if (style.Pattern.Intervals is { Length: > 0 } dashes)
        {
            line.SetAttributeValue("stroke-dasharray", string.Join(' ', dashes.Select(dash => SvgWords.Number(dash / 2))));
        }

        return line;
    }

    public XElement Band(IEnumerable<(double X, double Y)> edge) => SvgDrawing.Element("polygon", "points", Places(edge), "fill", Colour, "fill-opacity", 0.18);

    public XElement Marker(double x, double y)
    {
        var (r, at) = (MarkerRadius, $"M{SvgWords.Number(x)} {SvgWords.Number(y)}");
        return style.Shape switch
        {
            ScottPlot.MarkerShape.FilledCircle => SvgDrawing.Element("circle", "cx", x, "cy", y, "r", r, "fill", Colour),
            ScottPlot.MarkerShape.FilledSquare => SvgDrawing.Element("rect", "x", x - r, "y", y - r, "width", 2 * r, "height", 2 * r, "fill", Colour),
            ScottPlot.MarkerShape.FilledTriangleUp => SvgDrawing.Element("path", "d", $"{at}m0 -5.5l5.5 10h-11z", "fill", Colour),
            ScottPlot.MarkerShape.FilledDiamond => SvgDrawing.Element("path", "d", $"{at}m0 -6l6 6l-6 6l-6 -6z", "fill", Colour),
            ScottPlot.MarkerShape.FilledTriangleDown => SvgDrawing.Element("path", "d", $"{at}m0 5.5l5.5 -10h-11z", "fill", Colour),
            _ => SvgDrawing.Element("path", "d", $"{at}m-5 0h10m-5 -5v10", "fill", "none", "stroke", Colour, "stroke-width", LineWidth),
        };
    }

    private static string Places(IEnumerable<(double X, double Y)> places) =>
        string.Join(' ', places.Select(place => $"{SvgWords.Number(place.X)},{SvgWords.Number(place.Y)}"));
}
