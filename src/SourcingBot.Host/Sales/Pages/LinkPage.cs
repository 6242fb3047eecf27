using SourcingBot.Dialogs.Conversation;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Sales.Story;
using SourcingBot.Sales;
using SourcingBot.Sales.Exports;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>One link: what happened to it, as a page and as a file, and its end.</summary>
internal sealed class LinkPage(SalesFrame frame, PageLanguages languages, AdvisorLanguages advisor, ILinkStore links, ILinkEvents events, IInquiries inquiries, ISite site, TimeProvider time)
{
    private static readonly Template Page = Template.Read("link.html");

    public async Task<IResult> SendAsync(string id, HttpContext context)
    {
        if (await links.FindAsync(id, context.RequestAborted) is not { } link)
        {
            return TypedResults.NotFound();
        }

        var texts = languages.For(context.Request);
        var prefix = context.Request.PathBase;
        var card = new LinkCard(texts, prefix, site.Address, time.GetUtcNow());
        var words = StoryWords.In(texts, advisor, site.Address);
        var visits = Visit.Of(await events.ReadAsync(link.Id, context.RequestAborted));
        var works = link.WorksAt(time.GetUtcNow());
        await frame.SendAsync(context, texts, card.Name(link), Page.Fill(new Dictionary<string, string>
        {
            ["back-address"] = prefix + LinksPage.Address,
            ["back"] = words.Texts["back"],
            ["name"] = card.Name(link),
            ["about"] = card.About(link),
            ["address"] = card.Address(link),
            ["label"] = words.Texts["column-link"],
            ["copy"] = works ? card.Copy(link) : "",
            ["facts"] = Facts(link, words),
            ["qr"] = works ? card.Qr(link) : "",
            ["like"] = $"{prefix}{LinksPage.Address}?{TypedLink.Like}={link.Id}#make",
            ["another"] = texts.Sales.Form["another"],
            ["revoke"] = works ? card.Revocation(link, frame.FormToken(context)) : "",
            ["questions"] = Questions(await inquiries.ReadAsync(link.Id, context.RequestAborted), words),
            ["title"] = words.Texts["title"],
            ["csv"] = visits.Count > 0 ? $"""<a class="action" href="{card.Story(link)}/events.csv" download>{PageFrame.Encode(words.Texts["csv"])}</a>""" : "",
            ["visits"] = visits.Count > 0 ? string.Concat(visits.Select(visit => Draw(visit, words))) : $"""<p class="hint">{PageFrame.Encode(words.Texts["none"])}</p>""",
        }));
        return TypedResults.Empty;
    }

    public async Task<IResult> SendTableAsync(string id, HttpContext context) => await links.FindAsync(id, context.RequestAborted) is { } link
        ? TypedResults.File(
            StoryTable.Write(link, await events.ReadAsync(link.Id, context.RequestAborted), StoryWords.In(languages.For(context.Request), advisor, site.Address)),
            CsvTable.ContentType,
            StoryTable.FileName(link))
        : TypedResults.NotFound();

    public async Task<IResult> RevokeAsync(string id, HttpContext context)
    {
        if (await links.FindAsync(id, context.RequestAborted) is null)
        {
            return TypedResults.NotFound();
        }

        // Revoked twice is revoked.
        await links.RevokeAsync(id, context.RequestAborted);
        context.Response.SeeOther(LinksPage.Address);
        return TypedResults.Empty;
    }

    private static string Facts(SalesLink link, StoryWords words)
    {
        var known = string.Join("; ", link.Known.Select(answer => $"{words.Question(answer.Criterion)}: {words.Answer(answer)}"));
        (string Name, string? Value)[] facts =
        [
            ("for", words.Texts[link.IsForOnePerson ? "for-one" : "for-many"]),
            ("email", link.Representative.Email),
            ("calendar", link.Representative.Calendar?.AbsoluteUri),
            ("greeting", link.Representative.Greeting),
            ("known", known),
            ("tags", string.Join(", ", link.Tags)),
        ];
        return string.Concat(facts.Where(fact => !string.IsNullOrEmpty(fact.Value))
            .Select(fact => $"<div><dt>{PageFrame.Encode(words.Texts[fact.Name])}</dt><dd>{PageFrame.Encode(fact.Value!)}</dd></div>"));
    }

    private static string Questions(IReadOnlyList<Inquiry> asked, StoryWords words)
    {
        var items = asked.Select(one =>
            $"""<li>{Time.Of(one.At)} <span><b>{PageFrame.Encode(one.Name)}</b> <a href="mailto:{PageFrame.Encode(Uri.EscapeDataString(one.Email))}">{PageFrame.Encode(one.Email)}</a><br>{PageFrame.Encode(one.Question)}</span></li>""");
        return asked.Count == 0 ? "" : $"""    <section class="card visit"><h2>{PageFrame.Encode(words.Texts["questions"])}</h2><ol>{string.Concat(items)}</ol></section>{'\n'}""";
    }

    private static string Draw(Visit visit, StoryWords words)
    {
        var events = visit.Events.Select((happened, index) =>
        {
            var result = happened.ResultId is { } id ? $""" <a href="{PageFrame.Encode(words.ResultAddress(id))}" target="_blank" rel="noopener noreferrer">{PageFrame.Encode(words.Texts["result"])}</a>""" : "";
            return $"""<li>{Time.Of(happened.At)} <span><b>{PageFrame.Encode(words.What(visit, index))}</b> {PageFrame.Encode(words.Particulars(happened))}{result}</span></li>""";
        });
        return $"""<section class="card visit"><h3>{PageFrame.Encode(words.Visitor(visit))}</h3><ol>{string.Concat(events)}</ol></section>""";
    }
}
