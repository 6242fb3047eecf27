using SkiaSharp;

namespace SourcingBot.Content.Charts.Previews;

/// <summary>Writes on the ground of a preview.</summary>
internal sealed class PreviewPen(SKCanvas canvas, SKColor ground, SKColor text)
{
    /// <summary>Pixels that stay free at each edge.</summary>
    public const float Margin = 68;

    public const float Room = LinkPreview.Width - (2 * Margin);

    /// <summary>For pictures that become smaller.</summary>
    public static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    public SKCanvas Canvas => canvas;

    public SKColor Ground => ground;

    public SKColor Text => text;

    public static SKFont Font(SKTypeface typeface, float size) => new(typeface, size) { Subpixel = true, Hinting = SKFontHinting.None };

    /// <summary>One line, cut where the margin begins.</summary>
    /// <param name="y">Of the line on which the letters stand.</param>
    public void Write(string words, float x, float y, float size, bool bold = false)
    {
        using var font = Font(bold ? ChartFont.Bold : ChartFont.Typeface, size);
        using var paint = new SKPaint { Color = text, IsAntialias = true };
        var line = FittedText.Lines(words, LinkPreview.Width - Margin - x, most: 1, part => font.MeasureText(part))[0];
        canvas.DrawText(line, x, y, font, paint);
    }
}
