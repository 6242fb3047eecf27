using ScottPlot;
using SkiaSharp;

namespace SourcingBot.Content.Charts;

/// <summary>Draws a <see cref="CostChart"/> with ScottPlot. Nothing is shared between two drawings but the font.</summary>
internal static class CostChartDrawing
{
    public const float TextSize = 28;

    public static readonly Color Ink = Color.FromHex("#222222");

    /// <returns>A PNG.</returns>
    public static byte[] Draw(CostChart chart)
    {
        var header = new ChartHeader(chart);
        using var surface = SKSurface.Create(new SKImageInfo(CostChart.Width, CostChart.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var plot = new Plot())
        {
            var area = new PixelRect(0, CostChart.Width, CostChart.Height, header.Height);
            var axes = new ChartAxes(chart, area.Height);
            var series = chart.Series.Zip(SeriesStyle.All).ToArray();
            foreach (var (values, style) in series)
            {
                AddBand(plot, values.Points, style);
            }

            foreach (var (values, style) in series)
            {
                AddLine(plot, values.Points, style, axes.Months);
            }

            axes.Set(plot);
            plot.RenderManager.ClearCanvasBeforeEachRender = false;
            surface.Canvas.Clear(SKColors.White);
            plot.Render(surface.Canvas, area);
        }

        using (var paint = Paint.NewDisposablePaint())
        {
            header.Draw(surface.Canvas, paint);
        }

        using var pixels = surface.PeekPixels();
        return SmallPng.Encode(pixels);
    }

    private static void AddBand(Plot plot, IReadOnlyList<CostPoint> points, SeriesStyle style)
    {
        // A single month gets a band somewhat wider than its marker.
        var band = plot.Add.FillY([.. points is [var only]
            ? [(only.Month - 0.05, only.High, only.Low), (only.Month + 0.05, only.High, only.Low)]
            : points.Select(point => ((double)point.Month, point.High, point.Low))]);
        band.FillStyle = style.Band();
        band.LineWidth = 0;
    }

    private static void AddLine(Plot plot, IReadOnlyList<CostPoint> points, SeriesStyle style, IReadOnlyList<int> ticks)
    {
        plot.Add.ScatterLine(points.Select(Middle).ToArray()).LineStyle = style.Line();
        var marked = points.Count == 1 ? points : points.Where(point => ticks.Contains(point.Month));
        plot.Add.ScatterPoints(marked.Select(Middle).ToArray()).MarkerStyle = style.Marker();
    }

    private static Coordinates Middle(CostPoint point) => new(point.Month, point.Mid);
}
