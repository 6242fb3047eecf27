using SkiaSharp;

namespace SourcingBot.Content.Charts.Previews;

/// <summary>Draws a <see cref="LinkPreview"/>.</summary>
internal sealed class PreviewDrawing
{
    private const float Margin = 76;
    private const float Room = LinkPreview.Width - (2 * Margin);
    private const float BrandSize = 36;
    private const float LogoHeight = 76;
    private const float PortraitSize = 116;

    private readonly LinkPreview _preview;
    private readonly SKColor _accent;
    private readonly SKColor _text;

    public PreviewDrawing(LinkPreview preview)
    {
        _preview = preview;
        _accent = Colour(preview.Accent);
        _text = Colour(preview.OnAccent);
    }

    /// <returns>A PNG.</returns>
    public byte[] Draw()
    {
        using var surface = SKSurface.Create(new SKImageInfo(LinkPreview.Width, LinkPreview.Height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        var canvas = surface.Canvas;
        canvas.Clear(_accent);
        Decorate(canvas);
        Brand(canvas);
        Headline(canvas);
        Person(canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static SKColor Colour(string written) =>
        SKColor.TryParse(written, out var colour) ? colour.WithAlpha(255) : throw new ArgumentException($"'{written}' is not a colour. Write it like #0b5a8c.");

    /// <summary>Rings at the upper right, so faint that text upon them stays as readable.</summary>
    private void Decorate(SKCanvas canvas)
    {
        foreach (var radius in (ReadOnlySpan<float>)[150, 260, 370])
        {
            using var ring = new SKPaint { Color = _text.WithAlpha(16), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 54 };
            canvas.DrawCircle(LinkPreview.Width - 40, 30, radius, ring);
        }
    }

    private void Brand(SKCanvas canvas)
    {
        var x = Margin;
        using (var logo = PreviewPhoto.Decode(_preview.Logo))
        {
            if (logo is not null)
            {
                x += DrawLogo(canvas, logo) + 22;
            }
        }

        Write(canvas, DrawableText.Of(_preview.Brand), x, Margin + (LogoHeight / 2) + (BrandSize * 0.36f), BrandSize, LinkPreview.Width - Margin - x, ChartFont.Bold);
    }

    /// <summary>On white: a logo may have any colour, also the accent's.</summary>
    private static float DrawLogo(SKCanvas canvas, SKImage logo)
    {
        const float padding = 10, most = 3 * LogoHeight, inner = LogoHeight - (2 * padding);
        var scale = Math.Min(inner / logo.Height, (most - (2 * padding)) / logo.Width);
        var (width, height) = (logo.Width * scale, logo.Height * scale);
        var tile = SKRect.Create(Margin, Margin, Math.Max(LogoHeight, width + (2 * padding)), LogoHeight);
        using var white = new SKPaint { Color = SKColors.White, IsAntialias = true };
        canvas.DrawRoundRect(tile, 16, 16, white);
        canvas.DrawImage(logo, SKRect.Create(tile.MidX - (width / 2), tile.MidY - (height / 2), width, height), PreviewPhoto.Smooth);
        return tile.Width;
    }

    private void Headline(SKCanvas canvas)
    {
        var words = DrawableText.Of(_preview.Headline);
        var size = 76f;
        var lines = Lines(words, size);
        if (lines.Count > 2)
        {
            size = 62;
            lines = Lines(words, size);
        }

        var line = DrawableText.Of(_preview.For);
        var height = (lines.Count * size * 1.16f) + (line.Length > 0 ? 62 : 0);
        var (top, bottom) = (Margin + LogoHeight + 20, _preview.Person is null ? LinkPreview.Height - Margin : LinkPreview.Height - Margin - PortraitSize - 16);
        var y = top + ((bottom - top - height) / 2);
        foreach (var part in lines)
        {
            Write(canvas, part, Margin, y + (size * 0.92f), size, Room, ChartFont.Bold);
            y += size * 1.16f;
        }

        Write(canvas, line, Margin, y + 42, 36, Room, ChartFont.Typeface);
    }

    private static IReadOnlyList<string> Lines(string words, float size)
    {
        using var font = Font(ChartFont.Bold, size);
        return FittedText.Lines(words, Room, most: 3, part => font.MeasureText(part));
    }

    private void Person(SKCanvas canvas)
    {
        if (_preview.Person is not { } person)
        {
            return;
        }

        var name = DrawableText.Of(person.Name);
        var circle = new SKPoint(Margin + (PortraitSize / 2), LinkPreview.Height - Margin - (PortraitSize / 2));
        var x = DrawPortrait(canvas, person, circle, name) ? Margin + PortraitSize + 28 : Margin;
        var role = DrawableText.Of(person.Role);
        var room = LinkPreview.Width - Margin - x;
        Write(canvas, name, x, circle.Y + (role.Length > 0 ? -6 : 13), 36, room, ChartFont.Bold);
        Write(canvas, role, x, circle.Y + (name.Length > 0 ? 38 : 10), 30, room, ChartFont.Typeface);
    }

    private bool DrawPortrait(SKCanvas canvas, PreviewPerson person, SKPoint centre, string name)
    {
        const float radius = PortraitSize / 2, ring = 4;
        var initials = DrawableText.Initials(name);
        using var photo = PreviewPhoto.Decode(person.Portrait);
        if (photo is null && initials.Length == 0)
        {
            return false;
        }

        using var disc = new SKPaint { Color = _text, IsAntialias = true };
        canvas.DrawCircle(centre, radius, disc);
        if (photo is not null)
        {
            var side = Math.Min(photo.Width, photo.Height);
            canvas.Save();
            using var round = new SKPath();
            round.AddCircle(centre.X, centre.Y, radius - ring);
            canvas.ClipPath(round, SKClipOperation.Intersect, antialias: true);
            canvas.DrawImage(photo, SKRect.Create((photo.Width - side) / 2f, (photo.Height - side) / 2f, side, side), SKRect.Create(centre.X - radius, centre.Y - radius, 2 * radius, 2 * radius), PreviewPhoto.Smooth);
            canvas.Restore();
            return true;
        }

        using var font = Font(ChartFont.Bold, 46);
        using var ink = new SKPaint { Color = _accent, IsAntialias = true };
        canvas.DrawText(initials, centre.X, centre.Y + 16.5f, SKTextAlign.Center, font, ink);
        return true;
    }

    private void Write(SKCanvas canvas, string words, float x, float y, float size, float room, SKTypeface typeface)
    {
        using var font = Font(typeface, size);
        using var paint = new SKPaint { Color = _text, IsAntialias = true };
        canvas.DrawText(FittedText.Lines(words, room, most: 1, part => font.MeasureText(part))[0], x, y, font, paint);
    }

    private static SKFont Font(SKTypeface typeface, float size) => new(typeface, size) { Subpixel = true, Hinting = SKFontHinting.None };
}
