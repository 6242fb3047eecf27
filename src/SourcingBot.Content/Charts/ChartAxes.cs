using ScottPlot;
using ScottPlot.AxisPanels;
using ScottPlot.TickGenerators;

namespace SourcingBot.Content.Charts;

/// <summary>From where to where a chart goes, what is written beside its axes, and the mark between them.</summary>
internal sealed class ChartAxes
{
    private const float Text = CostChartDrawing.TextSize;
    private const float LineHeight = 35;

    /// <summary>Pixels from one tick to the next, at least about.</summary>
    private const float BetweenAmounts = 60;

    private const double Margin = 0.02;

    /// <summary>Pixels that what stands below the axes takes.</summary>
    private const float Below = 100;

    /// <summary>Pixels between the ends of the time axis, when amounts are not wider than usual.</summary>
    private const float UsualWidth = 720;

    private readonly CostChart _chart;
    private readonly float _height;
    private readonly int _first;
    private readonly int _last;
    private readonly IReadOnlyList<double> _amounts;

    /// <param name="height">Pixels that the axes have, with all that stands beside them.</param>
    public ChartAxes(CostChart chart, float height)
    {
        (_chart, _height) = (chart, height - Below);
        (_first, _last, _amounts, Months) = ChartRange.Of(chart, mostAmounts: Math.Max(3, (int)(_height / BetweenAmounts)));
    }

    /// <summary>Those that are written.</summary>
    public IReadOnlyList<int> Months { get; }

    public void Set(Plot plot)
    {
        // What lies on an edge is not cut in halves.
        var aside = _first == _last ? 1 : (_last - _first) * Margin;
        var span = _amounts[^1] - _amounts[0];
        plot.Axes.SetLimits(_first - aside, _last + aside, _amounts[0] - (span * Margin), _amounts[^1] + (span * Margin));
        if (_chart.Mark is { } mark && _first <= mark.Month && mark.Month <= _last)
        {
            AddMark(plot, mark);
        }

        Write(plot.Axes.Left, [.. _amounts], [.. _amounts.Select(_chart.Amounts.Write)], _chart.AmountAxis, _height);
        Write(plot.Axes.Bottom, [.. Months.Select(month => (double)month)], [.. Months.Select(_chart.Months.Write)], _chart.TimeAxis, UsualWidth);

        ((AxisBase)plot.Axes.Left).PaddingBetweenTickAndAxisLabels = new PixelPadding(10, 3);

        // Half of the last month's words stand to the right of its tick.
        plot.Axes.Right.MinimumSize = FittedText.Width(_chart.Months.Write(Months[^1]), Text) / 2;
        plot.Axes.Right.FrameLineStyle.Width = plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Grid.MajorLineColor = Color.FromHex("#DDDDDD");
    }

    private static void Write(IAxis axis, double[] ticks, string[] words, string title, float room)
    {
        axis.TickGenerator = new NumericManual(ticks, words);
        axis.Label.Text = FittedText.Line(title, Text, room);
        axis.Label.FontSize = axis.TickLabelStyle.FontSize = Text;
        axis.Label.ForeColor = axis.TickLabelStyle.ForeColor = axis.MajorTickStyle.Color = axis.FrameLineStyle.Color = CostChartDrawing.Ink;
        axis.Label.Bold = false;
    }

    /// <summary>The words stand above all amounts, on the side of the line that has more room.</summary>
    private void AddMark(Plot plot, ChartMark mark)
    {
        var (start, end) = (plot.Axes.Bottom.Min, plot.Axes.Bottom.Max);
        var isLate = mark.Month > (start + end) / 2;
        var room = UsualWidth * (isLate ? mark.Month - start : end - mark.Month) / (end - start);
        var lines = FittedText.Lines(mark.Label, Text, (float)room - 20, most: 2);
        plot.Axes.Left.Max += (plot.Axes.Left.Max - plot.Axes.Left.Min) * lines.Count * LineHeight / (_height - (lines.Count * LineHeight));

        plot.Add.VerticalLine(mark.Month, width: 3, CostChartDrawing.Ink, LinePattern.Dotted);
        var words = plot.Add.Text(string.Join('\n', lines), mark.Month, plot.Axes.Left.Max);
        words.LabelFontSize = Text;
        words.LabelFontColor = CostChartDrawing.Ink;
        words.Alignment = isLate ? Alignment.UpperRight : Alignment.UpperLeft;
        words.OffsetX = isLate ? -10 : 10;
    }
}
