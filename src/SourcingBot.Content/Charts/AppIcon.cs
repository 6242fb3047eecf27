using SkiaSharp;

namespace SourcingBot.Content.Charts;

/// <summary>An app's icons as Teams wants them: PNG, one in colour, one in outline.</summary>
public static class AppIcon
{
    /// <summary>Pixels of the coloured icon, wide and high.</summary>
    public const int ColourSize = 192;

    /// <summary>Pixels of the outline.</summary>
    public const int OutlineSize = 32;

    /// <summary>Of the coloured icon; Teams may round the corners, so that the rest stays free.</summary>
    private const float ColourShare = 0.55f;

    private const float OutlineShare = 0.85f;

    /// <param name="initials">One or two letters; a disc stands for those that the font does not have.</param>
    /// <param name="background">Like <c>#0b5a8c</c>.</param>
    /// <param name="foreground">Readable on <paramref name="background"/>.</param>
    public static byte[] Colour(string initials, string background, string foreground) =>
        Draw(ColourSize, SKColor.Parse(background), SKColor.Parse(foreground), initials, ColourShare);

    /// <summary>White on nothing: Teams shows it on dark ground.</summary>
    public static byte[] Outline(string initials) => Draw(OutlineSize, SKColors.Transparent, SKColors.White, initials, OutlineShare);

    private static byte[] Draw(int size, SKColor background, SKColor foreground, string initials, float share)
    {
        using var surface = SKSurface.Create(new SKImageInfo(size, size, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(background);
        using var paint = new SKPaint { Color = foreground, IsAntialias = true };
        DrawMark(surface.Canvas, size, initials, share, paint);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void DrawMark(SKCanvas canvas, int size, string initials, float share, SKPaint paint)
    {
        if (initials.Length == 0 || !ChartFont.Typeface.ContainsGlyphs(initials))
        {
            canvas.DrawCircle(size / 2f, size / 2f, size * share / 2, paint);
            return;
        }

        using var probe = new SKFont(ChartFont.Typeface, size);
        probe.MeasureText(initials, out var whole);
        using var font = new SKFont(ChartFont.Typeface, size * size * share / Math.Max(whole.Width, whole.Height));
        font.MeasureText(initials, out var bounds);
        canvas.DrawText(initials, (size / 2f) - bounds.MidX, (size / 2f) - bounds.MidY, font, paint);
    }
}
