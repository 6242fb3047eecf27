using SkiaSharp;

namespace SourcingBot.Content.Charts.Previews;

/// <summary>Draws a <see cref="LinkPreview"/>.</summary>
internal sealed class PreviewDrawing(LinkPreview preview)
{
    /// <summary>Of 255; so faint that text upon it stays as readable.</summary>
    private const byte RingsOpacity = 16;

    private readonly SKColor _ground = Colour(preview.Accent);
    private readonly SKColor _text = Colour(preview.OnAccent);

    /// <returns>A PNG.</returns>
    public byte[] Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(LinkPreview.Width, LinkPreview.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        surface.Canvas.Clear(_ground);
        DrawRings(surface.Canvas);
        var pen = new PreviewPen(surface.Canvas, _ground, _text);
        PreviewBrand.Draw(pen, preview.Brand, preview.Logo);
        var bottom = LinkPreview.Height - PreviewPen.Margin;
        if (preview.Person is { } person)
        {
            PreviewSender.Draw(pen, person);
            bottom -= PreviewSender.Height;
        }

        PreviewHeadline.Draw(pen, preview.Headline, preview.For, PreviewPen.Margin + PreviewBrand.Height, bottom);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static SKColor Colour(string written) =>
        SKColor.TryParse(written, out var colour) ? colour.WithAlpha(255) : throw new ArgumentException($"'{written}' is not a colour. Write it like #0b5a8c.");

    private void DrawRings(SKCanvas canvas)
    {
        using var paint = new SKPaint { Color = _text.WithAlpha(RingsOpacity), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 54 };
        foreach (var radius in (ReadOnlySpan<float>)[150, 260, 370])
        {
            canvas.DrawCircle(LinkPreview.Width - 40, 30, radius, paint);
        }
    }
}
