using ScottPlot;
using SkiaSharp;

namespace SourcingBot.Content.Charts;

/// <summary>
/// The font of every picture comes with the program, as a bare machine has none. It stands in for whatever font is asked for,
/// so that a picture looks the same everywhere.
/// </summary>
internal sealed class ChartFont : IFontResolver
{
    static ChartFont()
    {
        using var file = typeof(ChartFont).Assembly.GetManifestResourceStream("Roboto-Regular.ttf")!;
        Typeface = SKTypeface.FromStream(file);
        Fonts.FontResolvers.Insert(0, new ChartFont());
    }

    public static SKTypeface Typeface { get; }

    public SKTypeface CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) => Typeface;

    public SKTypeface CreateTypeface(string fontName, bool bold, bool italic) => Typeface;
}
