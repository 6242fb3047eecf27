using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Tests.LinkPages;

public sealed partial class LinkPageTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    /// <summary>What strangers write to run a script in somebody's browser, and what a template or an attribute might take for its own.</summary>
    private static readonly string[] Hostile =
    [
        .. File.ReadAllLines(Repository.File("tests", "xss.txt")),
        "' onmouseover='alert(1)", "</title><svg onload=alert(1)>", "{{name}} {{{call}}}", "&lt;b&gt;", "\u202Egnp.exe", "<!--", "]]>", "${7*7}", "</script><script>alert(1)//",
    ];

    private RunningHost Host => fixture.Host;

    [Fact]
    public async Task The_page_shows_who_invites_and_hands_the_link_to_its_script()
    {
        var link = await MadeLink.KeepAsync(Host, MadeLink.New());
        var page = await Host.ReadAsync($"/l/{link.Id}?utm_source=mail");

        page.ShouldContain($"<img src=\"/l/{link.Id}/photo\" alt=\"\"");
        page.ShouldContain("<strong>Anna Berg</strong> <span>invites Fjord Shipping</span>");
        page.ShouldContain("<a class=\"call\" href=\"https://calendar.example/anna\" target=\"_blank\" rel=\"noopener noreferrer\">Book a call</a>");
        page.ShouldContain($"\"link\":\"{link.Id}\"");
        page.ShouldNotContain("id=\"new-conversation\"");
        page.ShouldNotContain("Ola Nordmann", Case.Sensitive, "the address may be passed on, and the person is greeted in the conversation");
    }

    [Fact]
    public async Task A_link_for_many_offers_a_new_conversation_and_leaves_out_what_is_not_known()
    {
        var link = await MadeLink.KeepAsync(Host, MadeLink.New(isForOnePerson: false) with { Company = null, Representative = new Representative("Anna Berg") });
        var page = await Host.ReadAsync($"/l/{link.Id}");

        page.ShouldContain("id=\"new-conversation\"");
        page.ShouldContain("<div class=\"inviter\"><p><strong>Anna Berg</strong> <span>invites you</span></p></div>");
    }

    [Fact]
    public async Task Where_it_is_pasted_it_has_a_title_a_text_and_a_picture_and_no_search_engine_keeps_it()
    {
        await using var host = await RunningHost.StartAsync(["--PublicUrl=https://advice.example/bot"]);
        var link = await MadeLink.KeepAsync(host, MadeLink.New());
        using var response = await host.GetAsync($"/l/{link.Id}", ("User-Agent", "Slackbot-LinkExpanding 1.0"));
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var meta = Meta().Matches(page).ToDictionary(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["content"].Value));

        meta["og:title"].ShouldBe("Anna Berg invites you: outsource, offshore or keep it in-house?");
        meta["og:description"].ShouldStartWith("For Fjord Shipping · Four questions");
        meta["og:url"].ShouldBe($"https://advice.example/bot/l/{link.Id}");
        meta["og:image"].ShouldBe($"https://advice.example/bot/l/{link.Id}/preview.png");
        meta["og:site_name"].ShouldBe("AgileTech Vietnam");
        meta["twitter:card"].ShouldBe("summary_large_image");
        meta["robots"].ShouldBe("noindex");
        response.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
        page.ShouldContain("<title>Anna Berg invites you: ");
        (await MadeLink.HappenedAsync(host, link)).ShouldBeEmpty("a preview is no visit");
    }

    [Fact]
    public async Task Photo_and_preview_are_pictures_that_are_kept_for_a_short_while()
    {
        var link = await MadeLink.KeepAsync(Host, MadeLink.New());
        using var photo = await Host.GetAsync($"/l/{link.Id}/photo");
        using var preview = await Host.GetAsync($"/l/{link.Id}/preview.png");

        photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        preview.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        var png = await preview.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))).ShouldBe((1200, 630));
        foreach (var response in new[] { photo, preview })
        {
            response.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromMinutes(5));
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            response.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/photo")]
    [InlineData("/preview.png")]
    public async Task The_head_of_each_can_be_asked_for_alone(string part)
    {
        var link = await MadeLink.KeepAsync(Host, MadeLink.New());
        using var response = await Host.SendAsync(HttpMethod.Head, $"/l/{link.Id}{part}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    [Requirement("S15", "an expired, revoked, unknown or malformed link shows something else than the others, or shows what it led to")]
    public async Task Whatever_is_wrong_with_a_link_its_page_is_the_same_and_lets_the_person_start_without_it()
    {
        var expired = await MadeLink.KeepAsync(Host, MadeLink.New() with { Expires = DateTimeOffset.UtcNow.AddMinutes(-1) });
        var revoked = await MadeLink.KeepAsync(Host, MadeLink.New());
        await Host.Services.GetRequiredService<ILinkStore>().RevokeAsync(revoked.Id, TestContext.Current.CancellationToken);
        var works = await MadeLink.KeepAsync(Host, MadeLink.New());
        string[] ids = [expired.Id, revoked.Id, PublicId.New(), "short", works.Id[..21] + (works.Id[21] == 'A' ? 'Q' : 'A'), works.Id + "x", "..%2f..%2fetc", "' OR 1=1 --"];
        var pages = new List<string>();
        foreach (var id in ids)
        {
            using var page = await Host.GetAsync($"/l/{id}", ("Accept", "text/html"));
            page.StatusCode.ShouldBe(HttpStatusCode.NotFound, id);
            page.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
            pages.Add(Nonce().Replace(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), ""));
            foreach (var part in (string[])["photo", "preview.png"])
            {
                using var picture = await Host.GetAsync($"/l/{id}/{part}");
                picture.StatusCode.ShouldBe(HttpStatusCode.NotFound, id);
            }
        }

        pages.Distinct().Count().ShouldBe(1);
        pages[0].ShouldContain("This link does not work");
        pages[0].ShouldContain("<a href=\"/\">Start without the link</a>");
    }

    [Fact]
    [Requirement("S22", "a name, company or greeting of a link becomes markup in its page, title or preview")]
    public async Task Hostile_names_stay_words()
    {
        var usual = Tags(await Host.ReadAsync($"/l/{(await MadeLink.KeepAsync(Host, Named("Anna Berg"))).Id}"));
        foreach (var text in Hostile)
        {
            var link = await MadeLink.KeepAsync(Host, Named(text));
            var page = await Host.ReadAsync($"/l/{link.Id}");

            WebUtility.HtmlDecode(Title().Match(page).Groups["title"].Value).ShouldStartWith(text, Case.Sensitive, "the title is the name as it was typed");
            Tags(page).ShouldBe(usual, text);
        }

        foreach (var text in Hostile.TakeLast(12))
        {
            var link = await MadeLink.KeepAsync(Host, Named(text));
            using var preview = await Host.GetAsync($"/l/{link.Id}/preview.png");
            preview.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        }

        static SalesLink Named(string text) => MadeLink.New() with { Company = text, Person = text, Representative = new Representative(text) { Greeting = text, Email = text } };
    }

    [Fact]
    public async Task A_second_device_of_a_personal_link_joins_its_conversation_and_is_told_so()
    {
        var link = await MadeLink.KeepAsync(Host, MadeLink.New());
        var (first, firstState) = await TokenAsync(link.Id, resume: null);
        var (second, secondState) = await TokenAsync(link.Id, resume: null);
        var (again, againState) = await TokenAsync(link.Id, (string)first["resume"]!);

        (firstState, secondState, againState).ShouldBe(("new", "continued", "continued"));
        ((string)second["conversationId"]!).ShouldBe((string)first["conversationId"]!);
        ((string)second["resume"]!).ShouldNotBe((string)first["resume"]!);
        ((string)again["resume"]!).ShouldBe((string)first["resume"]!);
        (await MadeLink.HappenedAsync(Host, link)).Select(happened => happened.Kind).ShouldBe([LinkEventKind.Opened, LinkEventKind.CameBack]);
    }

    private async Task<(JsonNode Answer, string State)> TokenAsync(string link, string? resume)
    {
        using var response = await Host.Client.PostAsJsonAsync("/api/token", new { link, resume }, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return ((await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!, response.Headers.GetValues("SourcingBot-Conversation").Single());
    }

    [GeneratedRegex("<meta (property|name)=\"(?<name>[^\"]+)\" content=\"(?<content>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Meta();

    [GeneratedRegex("<title>(?<title>[^<]*)</title>", RegexOptions.ExplicitCapture)]
    private static partial Regex Title();

    /// <summary>Every tag with the names of its attributes: what a text cannot change, however it is written.</summary>
    private static string[] Tags(string page) => [.. Tag().Matches(page).Select(match => $"{match.Groups["tag"].Value}{string.Concat(match.Groups["attribute"].Captures.Select(attribute => $" {attribute.Value}"))}")];

    [GeneratedRegex("<(?<tag>[!/]?[a-zA-Z0-9-]+)(\\s+(?<attribute>[^\\s=>\"]+)(=\"[^\"]*\")?)*\\s*/?>", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex("nonce=\"[^\"]+\"")]
    private static partial Regex Nonce();
}
