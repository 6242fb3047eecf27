using SourcingBot.Dialogs.Conversation;
using SourcingBot.Host.Pages;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>All links, and the form that makes one.</summary>
internal sealed class LinksPage(
    SalesFrame frame, PageLanguages languages, AdvisorLanguages advisor, LinkMaker maker, ILinkStore links, ILinkEvents events, ISite site, TimeProvider time)
{
    public const string Address = "/sales/links";

    private const string Made = "made";

    /// <summary>Names the link made last in this browser, so that the next one begins with the same representative.</summary>
    private const string LastCookie = "__Host-sales-last";

    private const int SearchedFrom = 6;

    private static readonly Template List = Template.Read("links.html");
    private static readonly Template MadeNow = Template.Read("made.html");

    public async Task SendAsync(HttpContext context)
    {
        var (request, stop) = (context.Request, context.RequestAborted);
        string? like = request.Query[TypedLink.Like];
        var earlier = (like ?? request.Cookies[LastCookie]) is { } id ? await links.FindAsync(id, stop) : null;
        await SendAsync(context, TypedLink.After(earlier, withCampaign: like is not null, maker.Terms), earlier, new HashSet<string>(), isFormOpen: like is not null);
    }

    public async Task MakeAsync(HttpContext context)
    {
        var (request, stop) = (context.Request, context.RequestAborted);
        var typed = await TypedLink.ReadAsync(request);
        var texts = languages.For(request);
        var earlier = typed[TypedLink.Like] is { Length: > 0 } like ? await links.FindAsync(like, stop) : null;
        var photo = earlier is not null && typed[TypedLink.NoPhoto].Length == 0 ? await links.FindPhotoAsync(earlier.Id, stop) : null;

        var known = KnownAnswers.Read(typed, advisor.For(texts.Language.Tag), DateOnly.FromDateTime(time.GetLocalNow().DateTime));
        var json = await LinkFormJson.WriteAsync(typed, request.Form.Files[LinkRequestJson.Photo], known.Sheet, stop);
        var mistakes = known.Unread.Select(criterion => TypedLink.ChoiceName(criterion.Id)).ToHashSet();
        if (mistakes.Count == 0)
        {
            var made = await maker.MakeAsync(json, "page", stop, photo);
            if (made.Value is { } link)
            {
                context.Response.Cookies.Append(LastCookie, link.Id, new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
                context.Response.SeeOther($"{Address}?{Made}={link.Id}");
                return;
            }

            mistakes.UnionWith(LinkFormJson.FieldsOf(made.Errors));
        }
        else
        {
            mistakes.UnionWith(LinkFormJson.FieldsOf(LinkRequestJson.Read(json, maker.Terms).Errors));
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await SendAsync(context, typed, earlier, mistakes, isFormOpen: true);
    }

    private async Task SendAsync(HttpContext context, TypedLink typed, SalesLink? earlier, IReadOnlySet<string> mistakes, bool isFormOpen)
    {
        var (request, stop) = (context.Request, context.RequestAborted);
        var texts = languages.For(request);
        var words = texts.Sales.List;
        var all = await links.ReadAsync(stop);
        var counts = await events.CountAsync(stop);
        var token = frame.FormToken(context);
        var card = new LinkCard(texts, request.PathBase, site.Address, time.GetUtcNow());
        var made = all.FirstOrDefault(link => link.Id == request.Query[Made]);
        var form = new LinkForm(texts, advisor.For(texts.Language.Tag), maker.Terms).Draw(
            typed, mistakes, earlier?.Representative.HasPhoto == true, request.PathBase + Address, token, isOpen: isFormOpen || all.Count == 0);
        await frame.SendAsync(context, texts, words["title"], List.Fill(new Dictionary<string, string>
        {
            ["made"] = made is null ? "" : MadeBox(made, card, texts),
            ["form"] = form,
            ["title"] = words["title"],
            ["none"] = all.Count == 0 ? $"""<p class="hint">{PageFrame.Encode(words["none"])}</p>""" : "",
            ["search"] = all.Count < SearchedFrom ? "" : $"""<input type="search" id="search" placeholder="{PageFrame.Encode(words["search"])}" aria-label="{PageFrame.Encode(words["search"])}">""",
            ["links"] = string.Concat(all.Select(link => card.Draw(link, counts.GetValueOrDefault(link.Id, LinkCounts.None), token))),
        }));
    }

    private static string MadeBox(SalesLink link, LinkCard card, PageTexts texts) => MadeNow.Fill(new Dictionary<string, string>
    {
        ["title"] = $"{texts.Sales.List["made"]}: {card.Name(link)}",
        ["hint"] = texts.Sales.List["made-hint"],
        ["address"] = card.Address(link),
        ["label"] = texts.Sales.Story["column-link"],
        ["copy"] = card.Copy(link),
        ["qr"] = card.Qr(link),
        // One for one person would begin that person's conversation.
        ["try"] = link.IsForOnePerson ? "" : $"""<a href="{PageFrame.Encode(card.Address(link))}" target="_blank" rel="noopener noreferrer">{PageFrame.Encode(texts.Sales.List["try"])}</a> """,
        ["another"] = texts.Sales.Form["another"],
        ["like"] = $"?{TypedLink.Like}={link.Id}#make",
    });
}
