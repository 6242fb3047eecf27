using ScottPlot;

namespace SourcingBot.Content.Charts;

/// <summary>
/// How a series differs from the others: by a colour that people with any colour vision can tell apart (Okabe and Ito, "Color
/// Universal Design"), and by dashes and markers for those who see none, or print without colours.
/// </summary>
internal sealed record SeriesStyle(Color Color, LinePattern Pattern, MarkerShape Shape)
{
    public static IReadOnlyList<SeriesStyle> All { get; } =
    [
        new(Color.FromHex("#0072B2"), LinePattern.Solid, MarkerShape.FilledCircle),
        new(Color.FromHex("#D55E00"), new LinePattern([16, 9], 0, "dashed"), MarkerShape.FilledSquare),
        new(Color.FromHex("#009E73"), new LinePattern([5, 7], 0, "dotted"), MarkerShape.FilledTriangleUp),
        new(Color.FromHex("#CC79A7"), new LinePattern([22, 7, 5, 7], 0, "dash-dotted"), MarkerShape.FilledDiamond),
        new(Color.FromHex("#E69F00"), new LinePattern([30, 10], 0, "long dashes"), MarkerShape.FilledTriangleDown),
        new(Color.FromHex("#56B4E9"), new LinePattern([22, 6, 5, 6, 5, 6], 0, "dash-dot-dotted"), MarkerShape.Cross),
    ];

    /// <summary>Light enough for what lies under it to be seen.</summary>
    public FillStyle Band() => new() { Color = Color.WithOpacity(0.18), IsVisible = true };

    public LineStyle Line() => new(5, Color, Pattern);

    public MarkerStyle Marker() => new(Shape, 17, Color) { LineWidth = 5 };
}
