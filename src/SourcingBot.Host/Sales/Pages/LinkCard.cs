using SourcingBot.Host.Pages;
using SourcingBot.Host.Sales.Links;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Sales.Pages;

/// <summary>Draws what pages show of a link: for whom it is, its address to copy, its QR code, and how to revoke it.</summary>
/// <param name="texts">In the language of the page.</param>
/// <param name="prefix">The path that a proxy takes away.</param>
/// <param name="site">Where the world finds this host.</param>
/// <param name="now">Says which links work.</param>
internal sealed class LinkCard(PageTexts texts, string prefix, string site, DateTimeOffset now)
{
    private static readonly Template Card = Template.Read("link-card.html");

    private IReadOnlyDictionary<string, string> Words => texts.Sales.List;

    /// <param name="link">One of the list.</param>
    /// <param name="counts">Of what happened to it.</param>
    /// <param name="formToken">HTML of the hidden field of its forms.</param>
    public string Draw(SalesLink link, LinkCounts counts, string formToken) => Card.Fill(new Dictionary<string, string>
    {
        ["id"] = link.Id,
        ["story"] = Story(link),
        ["name"] = Name(link),
        ["about"] = About(link),
        ["counts"] = Counts(counts),
        ["address"] = Address(link),
        ["show-address"] = $"{texts.Sales.Story["column-link"]}: {Name(link)}",
        ["copy"] = link.WorksAt(now) ? Copy(link) : "",
        ["actions"] = Actions(link, formToken),
    });

    public string Story(SalesLink link) => $"{prefix}/sales/links/{link.Id}";

    public string Address(SalesLink link) => LinkAddresses.Of(site, link.Id);

    /// <summary>Company and person, as far as they are known.</summary>
    public string Name(SalesLink link) => string.Join(" · ", new[] { link.Company, link.Person }.OfType<string>()) is { Length: > 0 } name ? name : Words["anybody"];

    /// <summary>HTML: who made it when, whether it works and how long, what it belongs to.</summary>
    public string About(SalesLink link)
    {
        var state = link.Revoked is { } revoked ? $"""<strong class="over">{Encoded("revoked")} {Time.OfDay(revoked)}</strong>"""
            : link.Expires is not { } end ? Encoded("works-always")
            : end <= now ? $"""<strong class="over">{Encoded("expired")} {Time.OfDay(end)}</strong>"""
            : $"{Encoded("works-through")} {Time.OfDay(Time.LastDayBefore(end))}";
        var tags = string.Concat(link.Tags.Select(tag => $""" <span class="tag">{PageFrame.Encode(tag)}</span>"""));
        return $"""{Encoded("by")} {PageFrame.Encode(link.Representative.Name)}, {Encoded("made-on")} {Time.OfDay(link.Created)}, {state}{tags}""";
    }

    public string Copy(SalesLink link) =>
        $"""<button type="button" class="copy primary" data-copy="{PageFrame.Encode(Address(link))}" data-copied="{PageFrame.Encode(texts.Sales.Frame["copied"])}">{PageFrame.Encode(texts.Sales.Frame["copy"])}</button>""";

    public string Qr(SalesLink link) => $"""
        <div class="qr"><img src="{prefix}{LinkAddresses.QrSvg(link.Id)}" alt="{Encoded("qr")}: {PageFrame.Encode(Name(link))}" width="180" height="180" loading="lazy">
          <p><a href="{prefix}{LinkAddresses.QrPng(link.Id)}" download="link-{link.Id}.png">{Encoded("qr-png")}</a> <a href="{prefix}{LinkAddresses.QrSvg(link.Id)}" download="link-{link.Id}.svg">{Encoded("qr-svg")}</a></p></div>
        """;

    public string Revocation(SalesLink link, string formToken) => $"""
        <details class="action revoke"><summary>{Encoded("revoke")}<span class="unseen"> {PageFrame.Encode(Name(link))}</span></summary>
          <form method="post" action="{Story(link)}/revoke">{formToken}<p>{Encoded("revoke-sure")}</p><button class="danger">{Encoded("revoke-do")}</button></form></details>
        """;

    private string Actions(SalesLink link, string formToken)
    {
        var story = $"""<a class="action" href="{Story(link)}">{Encoded("show")}<span class="unseen"> {PageFrame.Encode(Name(link))}</span></a>""";
        return link.WorksAt(now)
            ? $"""{story}<details class="action"><summary>{Encoded("qr")}<span class="unseen"> {PageFrame.Encode(Name(link))}</span></summary>{Qr(link)}</details>{Revocation(link, formToken)}"""
            : story;
    }

    private string Counts(LinkCounts counts) => counts.Opened == 0
        ? $"""<p class="counts hint">{Encoded("nothing")}</p>"""
        : $"""
            <dl class="counts"><div><dt>{Encoded("opened")}</dt><dd>{counts.Opened}</dd></div><div><dt>{Encoded("started")}</dt><dd>{counts.Started}</dd></div><div><dt>{Encoded("finished")}</dt><dd>{counts.Finished}</dd></div>{(counts.Last is { } last ? $"<div><dt>{Encoded("last")}</dt><dd class=\"last\">{Time.Of(last)}</dd></div>" : "")}</dl>
            """;

    private string Encoded(string name) => PageFrame.Encode(Words[name]);
}
