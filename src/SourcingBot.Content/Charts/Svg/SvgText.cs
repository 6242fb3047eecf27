using System.Text;
using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Charts.Svg;

/// <summary>
/// Cuts and wraps words for a drawing. The page's font is not known here: ours, somewhat widened, stands for it, and letters that ours lacks
/// count as wide as they usually are.
/// </summary>
internal static class SvgText
{
    /// <summary>How much wider than Roboto the widest of the usual fonts is (DejaVu Sans, on Linux; Segoe UI and San Francisco are narrower).</summary>
    private const float Reserve = 1.18f;

    private const float BoldReserve = 1.27f;

    public static string Line(string words, double size, double width, bool bold = false) => Lines(words, size, width, most: 1, bold)[0];

    public static IReadOnlyList<string> Lines(string words, double size, double width, int most, bool bold = false) =>
        FittedText.Lines(SvgWords.Clean(words), (float)width, most, part => Width(part, size, bold));

    public static float Width(string words, double size, bool bold = false)
    {
        using var font = new SkiaSharp.SKFont(bold ? ChartFont.Bold : ChartFont.Typeface, (float)size);
        var known = new StringBuilder(words.Length);
        var others = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            if (font.Typeface.GetGlyph(rune.Value) != 0)
            {
                known.Append(rune);
            }
            else
            {
                others += DisplayWidth.Of(rune.ToString());
            }
        }

        return (font.MeasureText(known.ToString()) * (bold ? BoldReserve : Reserve)) + (others * (float)size * 0.55f);
    }
}
