using SourcingBot.Content.Charts;
using SourcingBot.Host.Pages;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Sales;

/// <summary>What the chat page shows of a link: who invites, and what a chat makes of it where it is pasted (Open Graph).</summary>
internal sealed class LinkInvitations(Brand brand, PageLanguages languages, ISite site)
{
    private static readonly Template s_inviter = Template.Read("inviter.html");
    private static readonly Template s_preview = Template.Read("preview.html");

    public ChatInvitation Of(HttpContext context, SalesLink link)
    {
        var texts = languages.For(context.Request);
        var title = texts.Link.Title.With(link.Representative.Name);
        var description = link.Company is { } company ? $"{texts.Link.ForCompany.With(company)} · {texts.Chat.Description}" : texts.Chat.Description;
        return new ChatInvitation(link.Id, BeginsAnew: !link.IsForOnePerson, title, description, Head(link, title, description), Inviter(context, link, texts));
    }

    private string Head(SalesLink link, string title, string description) => s_preview.Fill(new Dictionary<string, string>
    {
        ["title"] = title,
        ["description"] = description,
        ["brand"] = brand.Name,
        ["address"] = $"{site.Address}/l/{link.Id}",
        ["width"] = $"{LinkPreview.Width}",
        ["height"] = $"{LinkPreview.Height}",
    });

    private static string Inviter(HttpContext context, SalesLink link, PageTexts texts)
    {
        var representative = link.Representative;
        return s_inviter.Fill(new Dictionary<string, string>
        {
            ["photo"] = representative.HasPhoto ? $"""<img src="{context.Request.PathBase}/l/{link.Id}/photo" alt="" width="40" height="40">""" : "",
            ["name"] = representative.Name,
            ["invites"] = link.Company is { } company ? texts.Link.InvitesCompany.With(company) : texts.Link.Invites,
            ["call"] = representative.Calendar is { } calendar
                ? $"""<a class="call" href="{PageFrame.Encode(calendar.AbsoluteUri)}" target="_blank" rel="noopener noreferrer">{PageFrame.Encode(texts.Link.Book)}</a>"""
                : "",
        });
    }
}
