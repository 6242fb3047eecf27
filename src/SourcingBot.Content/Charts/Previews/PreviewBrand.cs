using SkiaSharp;

namespace SourcingBot.Content.Charts.Previews;

/// <summary>The logo and the name at the top.</summary>
internal static class PreviewBrand
{
    public const float Height = 72;

    private const float NameSize = 34;
    private const float Padding = 10;

    /// <summary>Of a logo, before it becomes smaller.</summary>
    private const float MostWidth = 3 * Height;

    public static void Draw(PreviewPen pen, string name, byte[]? logo)
    {
        var x = PreviewPen.Margin;
        using (var picture = PreviewPhoto.Decode(logo))
        {
            x += picture is null ? 0 : DrawLogo(pen.Canvas, picture) + 20;
        }

        pen.Write(DrawableText.Of(name), x, PreviewPen.Margin + (Height / 2) + (NameSize * 0.36f), NameSize, bold: true);
    }

    /// <summary>On white: a logo may have any colour, also the ground's.</summary>
    /// <returns>Its width.</returns>
    private static float DrawLogo(SKCanvas canvas, SKImage logo)
    {
        const float inner = Height - (2 * Padding);
        var scale = Math.Min(inner / logo.Height, (MostWidth - (2 * Padding)) / logo.Width);
        var (width, height) = (logo.Width * scale, logo.Height * scale);
        var tile = SKRect.Create(PreviewPen.Margin, PreviewPen.Margin, Math.Max(Height, width + (2 * Padding)), Height);
        using var white = new SKPaint { Color = SKColors.White, IsAntialias = true };
        canvas.DrawRoundRect(tile, 16, 16, white);
        canvas.DrawImage(logo, SKRect.Create(tile.MidX - (width / 2), tile.MidY - (height / 2), width, height), PreviewPen.Smooth);
        return tile.Width;
    }
}
