using SourcingBot.Content.Charts;
using SourcingBot.Host.Pages;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales;

/// <summary>The picture that Teams, Slack and mail show below a pasted link.</summary>
internal sealed class LinkPreviews(Brand brand)
{
    private readonly byte[]? _logo = brand.LogoPath is { } path ? File.ReadAllBytes(path) : null;
    private readonly Lock _oneAtATime = new();

    /// <param name="photo">The representative's; null without one.</param>
    /// <returns>A PNG.</returns>
    public byte[] Draw(SalesLink link, byte[]? photo, PageTexts texts)
    {
        var preview = new LinkPreview(
            brand.Name,
            brand.Accent.ToString(),
            brand.Accent.ReadableOnTop.ToString(),
            texts.Link.Headline,
            link.Company is { } company ? texts.Link.ForCompany.With(company) : null,
            new PreviewPerson(link.Representative.Name, texts.Link.Invites, photo),
            _logo);

        // Whoever asks for many is not to keep every processor busy.
        lock (_oneAtATime)
        {
            return preview.ToPicture(texts.Link.Headline).Png;
        }
    }
}
