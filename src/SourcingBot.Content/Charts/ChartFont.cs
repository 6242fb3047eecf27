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
        (Typeface, Bold) = (Load("Roboto-Regular.ttf"), Load("Roboto-Bold.ttf"));
        Fonts.FontResolvers.Insert(0, new ChartFont());
    }

    public static SKTypeface Typeface { get; }

    /// <summary>For headlines; charts are written in one weight.</summary>
    public static SKTypeface Bold { get; }

    public SKTypeface CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) => Typeface;

    public SKTypeface CreateTypeface(string fontName, bool bold, bool italic) => Typeface;

    private static SKTypeface Load(string name)
    {
        using var file = typeof(ChartFont).Assembly.GetManifestResourceStream(name)!;
        return SKTypeface.FromStream(file);
    }
}
