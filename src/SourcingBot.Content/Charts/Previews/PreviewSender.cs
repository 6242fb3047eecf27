using SkiaSharp;

namespace SourcingBot.Content.Charts.Previews;

/// <summary>Who sends the link, at the bottom.</summary>
internal static class PreviewSender
{
    public const float Height = 108;

    private const float Ring = 4;
    private const float InitialsSize = 44;

    public static void Draw(PreviewPen pen, PreviewPerson person)
    {
        var (name, role) = (DrawableText.Of(person.Name), DrawableText.Of(person.Role));
        var centre = new SKPoint(PreviewPen.Margin + (Height / 2), LinkPreview.Height - PreviewPen.Margin - (Height / 2));
        var x = DrawPortrait(pen, person.Portrait, DrawableText.Initials(name), centre) ? PreviewPen.Margin + Height + 26 : PreviewPen.Margin;
        pen.Write(name, x, centre.Y + (role.Length > 0 ? -6 : 12), 34, bold: true);
        pen.Write(role, x, centre.Y + (name.Length > 0 ? 36 : 10), 29);
    }

    /// <returns>Whether there was something to draw.</returns>
    private static bool DrawPortrait(PreviewPen pen, byte[]? portrait, string initials, SKPoint centre)
    {
        using var photo = PreviewPhoto.Decode(portrait);
        if (photo is null && initials.Length == 0)
        {
            return false;
        }

        using var disc = new SKPaint { Color = pen.Text, IsAntialias = true };
        pen.Canvas.DrawCircle(centre, Height / 2, disc);
        if (photo is not null)
        {
            DrawRound(pen.Canvas, photo, centre, (Height / 2) - Ring);
            return true;
        }

        using var font = PreviewPen.Font(ChartFont.Bold, InitialsSize);
        using var ink = new SKPaint { Color = pen.Ground, IsAntialias = true };
        pen.Canvas.DrawText(initials, centre.X, centre.Y + (InitialsSize * 0.36f), SKTextAlign.Center, font, ink);
        return true;
    }

    private static void DrawRound(SKCanvas canvas, SKImage photo, SKPoint centre, float radius)
    {
        var side = Math.Min(photo.Width, photo.Height);
        using var circle = new SKPath();
        circle.AddCircle(centre.X, centre.Y, radius);
        canvas.Save();
        canvas.ClipPath(circle, SKClipOperation.Intersect, antialias: true);
        canvas.DrawImage(
            photo,
            SKRect.Create((photo.Width - side) / 2f, (photo.Height - side) / 2f, side, side),
            SKRect.Create(centre.X - radius, centre.Y - radius, 2 * radius, 2 * radius),
            PreviewPen.Smooth);
        canvas.Restore();
    }
}
