using SourcingBot.Content.Rendering;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Privacy;

/// <summary>The built-in privacy notice, or the way to the company's own.</summary>
internal sealed class PrivacyPage(PrivacySettings settings, PageFrame frame, PageLanguages languages, PageAssets assets, Brand brand)
{
    private static readonly Template s_privacy = Template.Read("privacy.html");

    public Task SendAsync(HttpContext context)
    {
        if (settings.Url is { } own)
        {
            context.Response.Redirect(own.AbsoluteUri);
            return Task.CompletedTask;
        }

        var texts = languages.For(context.Request);
        var notice = texts.Privacy;
        var body = s_privacy.Fill(new Dictionary<string, string>
        {
            ["header"] = frame.Header(context, texts),
            ["title"] = notice.Title,
            ["version"] = notice.Version,
            ["intro"] = notice.Intro,
            ["sections"] = string.Concat(notice.Sections.Select(section =>
                $"<section><h3>{PageFrame.Encode(section.Heading)}</h3>{Renderings.Page(topHeading: 3).Render(section.Text.With(Contact))}</section>")),
        });
        var head = $"""<link rel="stylesheet" href="{context.Request.PathBase}{assets.ResultStyle.Address}">""";
        return frame.SendAsync(context, new PagePolicy(context.Request.Host), texts, $"{notice.Title} · {brand.Name}", head, body, notice.Intro);
    }

    /// <summary>All ways there are, as Markdown.</summary>
    private string Contact => string.Join(", ", new[]
    {
        MarkdownText.Escape(brand.Name),
        brand.Contact.Email is { } email ? $"[{MarkdownText.Escape(email)}](mailto:{email})" : null,
        brand.Contact.Phone is { } phone ? MarkdownText.Escape(phone) : null,
        brand.Contact.Url is { } url ? $"[{MarkdownText.Escape(url)}]({url})" : null,
    }.OfType<string>());
}
