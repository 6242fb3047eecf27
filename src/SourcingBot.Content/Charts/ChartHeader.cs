using ScottPlot;
using SkiaSharp;

namespace SourcingBot.Content.Charts;

/// <summary>What stands above the axes, across the whole picture: the title, and which line is which series.</summary>
internal sealed class ChartHeader
{
    private const float Edge = 18;
    private const float TitleSize = 32;
    private const float TitleHeight = 42;
    private const float NameSize = 28;
    private const float RowHeight = 40;
    private const float SampleWidth = 64;
    private const float Gap = 12;
    private const float BetweenNames = 34;

    private readonly IReadOnlyList<string> _title;
    private readonly List<(string Name, SeriesStyle Style, float X, int Row)> _names = [];

    public ChartHeader(CostChart chart)
    {
        _title = FittedText.Lines(chart.Title, TitleSize, CostChart.Width - (2 * Edge), most: 2);

        // Two names share a row, however long they are, once there are more than two.
        var room = chart.Series.Count > 2 ? (CostChart.Width - (2 * Edge) - BetweenNames) / 2 : CostChart.Width - (2 * Edge);
        var (x, row) = (Edge, 0);
        foreach (var (series, style) in chart.Series.Zip(SeriesStyle.All))
        {
            var name = FittedText.Line(series.Name, NameSize, room - SampleWidth - Gap);
            var width = SampleWidth + Gap + FittedText.Width(name, NameSize);
            if (x > Edge && x + width > CostChart.Width - Edge)
            {
                (x, row) = (Edge, row + 1);
            }

            _names.Add((name, style, x, row));
            x += width + BetweenNames;
        }
    }

    /// <summary>Pixels.</summary>
    public float Height => Gap + (TitleHeight * _title.Count) + (RowHeight * (_names[^1].Row + 1));

    public void Draw(SKCanvas canvas, Paint paint)
    {
        var label = new LabelStyle { Alignment = Alignment.MiddleLeft, ForeColor = CostChartDrawing.Ink, FontSize = TitleSize };
        for (var line = 0; line < _title.Count; line++)
        {
            label.Render(canvas, new Pixel(Edge, Gap + (TitleHeight * (line + 0.5f))), paint, _title[line]);
        }

        label.FontSize = NameSize;
        foreach (var (name, style, x, row) in _names)
        {
            var y = Gap + (TitleHeight * _title.Count) + (RowHeight * (row + 0.5f));
            style.Line().Render(canvas, new PixelLine(x, y, x + SampleWidth, y), paint);
            style.Marker().Render(canvas, new Pixel(x + (SampleWidth / 2), y), paint);
            label.Render(canvas, new Pixel(x + SampleWidth + Gap, y), paint, name);
        }
    }
}
