using SourcingBot.Content.Charts.Previews;

namespace SourcingBot.Content.Charts;

/// <summary>
/// What Teams, Slack and mail show when a link is pasted (Open Graph's <c>og:image</c>). Every word comes from the caller. A text with letters that our
/// font lacks (Arabic, Chinese …) is left out whole, since half a name is a wrong one; single signs such as emoji are left out alone. The title and
/// description of the page's head say the same in full.
/// </summary>
/// <param name="Accent">The ground of the picture, like <c>#0b5a8c</c>.</param>
/// <param name="OnAccent">Of all text; the caller has checked that it can be read on <paramref name="Accent"/>.</param>
/// <param name="Headline">Up to three lines of about 28 characters.</param>
/// <param name="For">For whom it is: one line under the headline.</param>
/// <param name="Logo">A PNG, JPEG or WebP. What cannot be drawn, such as SVG, is left out.</param>
public sealed record LinkPreview(
    string Brand,
    string Accent,
    string OnAccent,
    string Headline,
    string? For = null,
    PreviewPerson? Person = null,
    byte[]? Logo = null)
{
    /// <summary>Pixels, as Open Graph's readers want them.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    /// <param name="alt">For <c>og:image:alt</c>.</param>
    /// <exception cref="ArgumentException">A colour is none.</exception>
    public Picture ToPicture(string alt)
    {
        var drawing = new PreviewDrawing(this);
        return new Picture(alt, drawing.Draw);
    }
}
