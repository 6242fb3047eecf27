namespace SourcingBot.Content.Charts.Svg;

/// <summary>
/// Draws a <see cref="RankingChart"/>. Beside colours there is always something that grey print keeps: the advised bar is full and its words are bold,
/// those ruled out are hatched with a dashed edge.
/// </summary>
internal sealed class RankingDrawing
{
    private const double NoteSize = 13;
    private const double MostPoints = 120;

    private readonly SvgDrawing _drawing;
    private readonly RankingChart _chart;
    private readonly double _bars;
    private readonly double _width;

    private RankingDrawing(RankingChart chart, SvgDrawing drawing, double bars, double width)
    {
        (_chart, _drawing, _bars, _width) = (chart, drawing, bars, width);
        var hatch = SvgDrawing.Element("pattern", "id", $"{drawing.Id}-hatch", "width", 6, "height", 6, "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)");
        hatch.Add(SvgDrawing.Element("path", "d", "M1 0v6", "stroke", SvgDrawing.Ink, "stroke-opacity", 0.55, "stroke-width", 1.5));
        drawing.Add("defs").Add(hatch);
    }

    /// <summary>Names stand to the left of the bars.</summary>
    public static string Wide(RankingChart chart, string id, string alt)
    {
        const double width = 640, names = 190, size = 15;
        var drawing = new SvgDrawing("wide", id, chart.Title, alt, width);
        var points = chart.Models.Max(model => SvgText.Width(SvgText.Line(model.Points, size, MostPoints, bold: true), size, bold: true));
        var rows = new RankingDrawing(chart, drawing, names + 14, width - names - 14 - points - 8);
        var y = 4.0;
        foreach (var model in chart.Models)
        {
            var lines = SvgText.Lines(model.Name, size, names, most: 2, model.IsAdvised);
            var first = y + (lines.Count == 1 ? 16 : 12);
            for (var line = 0; line < lines.Count; line++)
            {
                drawing.Write(lines[line], names, first + (line * 18), size, "end", model.IsAdvised);
            }

            var end = rows.Bar(model, y, 22);
            drawing.Write(SvgText.Line(model.Points, size, MostPoints, model.IsAdvised), end + 8, y + 16, size, bold: model.IsAdvised);
            var note = rows.Note(model, y + 22 + 16, width - names - 14);
            y += Math.Max(note, lines.Count * 18) + 18;
        }

        return drawing.Finish(y - 8);
    }

    /// <summary>Names stand above the bars.</summary>
    public static string Narrow(RankingChart chart, string id, string alt)
    {
        const double width = 320, size = 15;
        var drawing = new SvgDrawing("narrow", id, chart.Title, alt, width);
        var rows = new RankingDrawing(chart, drawing, 1, width - 2);
        var y = 0.0;
        foreach (var model in chart.Models)
        {
            var points = SvgText.Line(model.Points, size, MostPoints, model.IsAdvised);
            var lines = SvgText.Lines(model.Name, size, width - 14 - SvgText.Width(points, size, model.IsAdvised), most: 2, model.IsAdvised);
            for (var line = 0; line < lines.Count; line++)
            {
                drawing.Write(lines[line], 0, y + 15 + (line * 18), size, bold: model.IsAdvised);
            }

            y += lines.Count * 18;
            drawing.Write(points, width, y - 3, size, "end", model.IsAdvised);
            rows.Bar(model, y + 4, 16);
            y += rows.Note(model, y + 4 + 16 + 16, width) + 20;
        }

        return drawing.Finish(y - 12);
    }

    /// <returns>Where the bar ends.</returns>
    private double Bar(RankedModel model, double y, double height)
    {
        var length = Math.Max(2, model.Score * _width);
        _drawing.Add("rect", "x", _bars, "y", y, "width", _width, "height", height, "rx", 3, "fill", "none", "stroke", SvgDrawing.Faint);
        var bar = _drawing.Add("rect", "x", _bars, "y", y, "width", length, "height", height, "rx", 3);
        (string Name, object Value)[] look = model switch
        {
            { RuledOut: not null } => [("fill", $"url(#{_drawing.Id}-hatch)"), ("stroke", SvgDrawing.Ink), ("stroke-dasharray", "4 3")],
            { IsAdvised: true } => [("fill", SvgDrawing.Accent), ("stroke", SvgDrawing.Accent)],
            _ => [("fill", SvgDrawing.Accent), ("fill-opacity", "0.25"), ("stroke", SvgDrawing.Accent)],
        };
        foreach (var (name, value) in look)
        {
            bar.SetAttributeValue(name, value);
        }

        return _bars + length;
    }

    /// <summary>What stands under the bar: the mark of the advised, or why a model is ruled out.</summary>
    /// <returns>The height of bar and note.</returns>
    private double Note(RankedModel model, double y, double width)
    {
        if ((model.RuledOut ?? (model.IsAdvised ? _chart.Advised : null)) is not { } words)
        {
            return 22;
        }

        var start = _bars;
        if (model is { RuledOut: null })
        {
            _drawing.Add("path", "d", $"M{SvgWords.Number(_bars + 1)} {SvgWords.Number(y - 4)}l3.5 3.5l7 -8", "fill", "none", "stroke", SvgDrawing.Accent, "stroke-width", 2.2);
            start += 17;
        }

        var lines = SvgText.Lines(words, NoteSize, width - (start - _bars), most: 2, model.RuledOut is null);
        for (var line = 0; line < lines.Count; line++)
        {
            _drawing.Write(lines[line], start, y + (line * 16), NoteSize, bold: model.RuledOut is null);
        }

        return 22 + (lines.Count * 17);
    }
}
