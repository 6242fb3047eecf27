namespace SourcingBot.Content.Charts.Svg;

/// <summary>Draws a <see cref="CostChart"/> for a page.</summary>
internal sealed class CostCurves
{
    private const double Size = 13;
    private const double LineHeight = 17;

    private readonly CostChart _chart;
    private readonly SvgDrawing _drawing;
    private readonly ChartRange _range;
    private readonly IReadOnlyList<SvgSeries> _series;
    private readonly double _width;
    private readonly double _left;
    private double _right;
    private double _top;
    private double _bottom;

    private CostCurves(CostChart chart, SvgDrawing drawing, double width, int mostAmounts)
    {
        (_chart, _drawing, _width, _range, _series) = (chart, drawing, width, ChartRange.Of(chart, mostAmounts), SvgSeries.Of(chart));
        _left = 8 + Math.Min(width / 3, _range.Amounts.Max(amount => SvgText.Width(chart.Amounts.Write(amount), Size)));
    }

    /// <summary>With the names of the series where their lines end.</summary>
    public static string Wide(CostChart chart, string id, string alt)
    {
        const double width = 640, plot = 260, names = 165;
        var curves = new CostCurves(chart, new("wide", id, chart.Title, alt, width), width, mostAmounts: 6);
        var labels = curves._series.Select(series => SvgText.Lines(series.Name, EndLabels.Size, names, most: 3)).ToArray();
        curves._right = width - 22 - labels.Max(lines => lines.Max(line => SvgText.Width(line, EndLabels.Size)));
        return curves.Draw(0, Math.Max(plot, labels.Sum(EndLabels.Height)), () => EndLabels.Write(curves._drawing, curves._right, curves._top, curves._bottom, [.. curves._series.Zip(labels, (series, lines) =>
            new EndLabel(lines, series.Colour, curves.X(series.Points[^1].Month), curves.Y(series.Points[^1].Mid)))]));
    }

    /// <summary>With the names of the series above.</summary>
    public static string Narrow(CostChart chart, string id, string alt)
    {
        const double width = 320, plot = 210, sample = 34;
        var curves = new CostCurves(chart, new("narrow", id, chart.Title, alt, width), width, mostAmounts: 5);
        curves._right = width - 4 - Math.Max(4, SvgText.Width(chart.Months.Write(curves._range.Months[^1]), Size) / 2);
        var y = 4.0;
        foreach (var series in curves._series)
        {
            curves._drawing.Add(series.Line([(0, y + 9), (sample, y + 9)]));
            curves._drawing.Add(series.Marker(sample / 2, y + 9));
            foreach (var line in SvgText.Lines(series.Name, 14, width - sample - 8, most: 2))
            {
                curves._drawing.Write(line, sample + 8, y + 14, 14);
                y += LineHeight;
            }

            y += 5;
        }

        return curves.Draw(y + 6, plot, () => { });
    }

    /// <param name="names">Writes the names of the series, once the place of everything is known.</param>
    private string Draw(double y, double plot, Action names)
    {
        _drawing.Write(SvgText.Line(_chart.AmountAxis, Size, _width), 0, y + Size, Size);
        var mark = _chart.Mark is { } wanted && _range.FirstMonth <= wanted.Month && wanted.Month <= _range.LastMonth ? wanted : null;
        _top = y + Size + 15;
        var (words, isLeft) = mark is null ? ([], false) : MarkWords(mark);
        var above = words.Count * LineHeight;
        _top += above;
        _bottom = _top + plot;
        DrawAxes();
        DrawSeries();
        if (mark is not null)
        {
            var x = X(mark.Month);
            _drawing.Add("line", "x1", x, "y1", _top - above, "x2", x, "y2", _bottom, "stroke", SvgDrawing.Ink, "stroke-width", 1.5, "stroke-dasharray", "2 3");
            for (var line = 0; line < words.Count; line++)
            {
                _drawing.Write(words[line], x + (isLeft ? -6 : 6), _top - above + 10 + (line * LineHeight), Size, isLeft ? "end" : "start");
            }
        }

        names();
        _drawing.Write(SvgText.Line(_chart.TimeAxis, Size, _right - _left), (_left + _right) / 2, _bottom + 40, Size, "middle");
        return _drawing.Finish(_bottom + 48);
    }

    /// <summary>On the side of the mark that has more room.</summary>
    private (IReadOnlyList<string> Lines, bool IsLeft) MarkWords(ChartMark mark)
    {
        var (x, isLeft) = (X(mark.Month), X(mark.Month) > (_left + _right) / 2);
        return (SvgText.Lines(mark.Label, Size, isLeft ? x - 8 : _width - x - 8, most: 2), isLeft);
    }

    private void DrawAxes()
    {
        foreach (var amount in _range.Amounts)
        {
            var y = Y(amount);
            _drawing.Add("line", "x1", _left, "y1", y, "x2", _right, "y2", y, "stroke", amount == 0 ? SvgDrawing.Ink : SvgDrawing.Faint);
            _drawing.Write(SvgText.Line(_chart.Amounts.Write(amount), Size, _width / 3), _left - 8, y + 4.5, Size, "end");
        }

        foreach (var month in _range.Months)
        {
            var x = X(month);
            _drawing.Add("line", "x1", x, "y1", _bottom, "x2", x, "y2", _bottom + 5, "stroke", SvgDrawing.Ink);
            _drawing.Write(SvgText.Line(_chart.Months.Write(month), Size, _width / 3), x, _bottom + 20, Size, "middle");
        }
    }

    private void DrawSeries()
    {
        // Bands may go beyond the axes.
        var clip = SvgDrawing.Element("clipPath", "id", $"{_drawing.Id}-clip");
        clip.Add(SvgDrawing.Element("rect", "x", _left, "y", _top, "width", _right - _left, "height", _bottom - _top));
        _drawing.Add("defs").Add(clip);
        var bands = _drawing.Add("g", "clip-path", $"url(#{_drawing.Id}-clip)");
        foreach (var series in _series)
        {
            bands.Add(series.Band([.. series.Points.Select(point => (X(point.Month), Y(point.High))), .. series.Points.Reverse().Select(point => (X(point.Month), Y(point.Low)))]));
        }

        foreach (var series in _series)
        {
            _drawing.Add(series.Line(series.Points.Select(point => (X(point.Month), Y(point.Mid)))));
            foreach (var point in series.Points.Where(point => series.Points.Count == 1 || _range.Months.Contains(point.Month)))
            {
                _drawing.Add(series.Marker(X(point.Month), Y(point.Mid)));
            }
        }
    }

    private double X(double month) => _range.FirstMonth == _range.LastMonth
        ? _right
        : _left + ((month - _range.FirstMonth) / (_range.LastMonth - _range.FirstMonth) * (_right - _left));

    private double Y(double amount) => _bottom - ((amount - _range.Amounts[0]) / (_range.Amounts[^1] - _range.Amounts[0]) * (_bottom - _top));
}
