using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Sales;
using SourcingBot.Sales.Access;

namespace SourcingBot.Host.Tests.Sales;

public sealed class SignInTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Tricks =>
    [
        "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "http:evil.example", "https:/evil.example", "javascript:alert(1)", "data:text/html,x",
        "%2f%2fevil.example", "/%2fevil.example", "/%5cevil.example", "/sales//evil.example", "/sales/\\evil.example", "/sales/..//evil.example", "/sales/../../evil", "/sales/%2e%2e/x",
        "/sales/links\r\nLocation: https://evil.example", "/sales/links\t", " /sales/links", "/sales@evil.example", "/sales.evil.example", "/salesevil", "/sales/links?return=https://evil.example",
        "/", "", "/l/abc", "///sales/links", "/sales/links#//evil", "/Sales/../", "/sales/links?x=//evil",
    ];

    [Fact]
    public async Task Opening_the_address_lets_nobody_in_and_does_not_use_it_up()
    {
        var (scanner, person) = (new Visitor(fixture.Host), new Visitor(fixture.Host));
        var address = await fixture.Host.NewSignInAsync();

        for (var i = 0; i < 3; i++)
        {
            using var opened = await scanner.GetAsync(address);
            opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await scanner.GetAsync("/sales/links")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var signedIn = await person.SignInAsync(address);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        signedIn.Headers.Location!.ToString().ShouldBe("/sales/links");
        (await person.GetAsync("/sales/links")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_lets_in_one_browser_and_says_so_to_the_next()
    {
        var (first, second) = (new Visitor(fixture.Host), new Visitor(fixture.Host));
        var address = await fixture.Host.NewSignInAsync();
        var page = await second.ReadAsync(address);
        (await first.SignInAsync(address)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var late = await second.PostAsync("/sales/sign-in", Visitor.HiddenFieldsIn(page));

        late.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await late.Content.ReadAsStringAsync(Token)).ShouldContain("This address works no more");
        (await second.ReadAsync(address)).ShouldContain("This address works no more");
        (await second.GetAsync("/sales/links")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    [Requirement("S24", "somebody who signs in is sent to another site")]
    public async Task Whoever_signs_in_lands_on_a_page_of_ours_whatever_the_address_asks_for()
    {
        Tricks.Count.ShouldBeGreaterThanOrEqualTo(20);
        foreach (var trick in Tricks.Select(row => row.Data))
        {
            var visitor = new Visitor(fixture.Host);
            var fields = Visitor.HiddenFieldsIn(await visitor.ReadAsync(await fixture.Host.NewSignInAsync()));
            fields["return"] = trick;

            using var response = await visitor.PostAsync("/sales/sign-in", fields);

            response.StatusCode.ShouldBe(HttpStatusCode.SeeOther, trick);
            response.Headers.Location!.ToString().ShouldBe("/sales/links", trick);
        }
    }

    [Fact]
    public async Task Whoever_came_to_a_page_is_led_back_to_it()
    {
        var link = await fixture.Host.MakeLinkAsync();
        var visitor = new Visitor(fixture.Host);
        using var sent = await visitor.GetAsync($"/sales/links/{link.Id}");
        sent.Headers.Location!.ToString().ShouldBe($"/sales/sign-in?return=%2Fsales%2Flinks%2F{link.Id}");
        (await visitor.ReadAsync(sent.Headers.Location!.ToString())).ShouldContain("You are not signed in");

        var address = await fixture.Host.NewSignInAsync();
        using var signedIn = await visitor.SignInAsync($"{address}&return=%2Fsales%2Flinks%2F{link.Id}");

        signedIn.Headers.Location!.ToString().ShouldBe($"/sales/links/{link.Id}");
    }

    [Fact]
    [Requirement("S24", "a cookie of the sales pages can be read by scripts, goes over plain http, or is sent by other sites")]
    public async Task Cookies_are_for_this_host_alone_and_nothing_of_them_is_readable_in_the_database()
    {
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        using var made = await visitor.MakeLinkAsync(("rep", "Anna"));
        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        visitor.SetCookies.Select(set => set.Split('=')[0]).Distinct().ShouldBe(["__Host-sales-form", "__Host-sales", "__Host-sales-last"], ignoreOrder: true);
        foreach (var set in visitor.SetCookies)
        {
            var flags = set.Split(';').Skip(1).Select(flag => flag.Trim().ToLowerInvariant()).ToArray();
            flags.ShouldContain("secure", set);
            flags.ShouldContain("httponly", set);
            flags.ShouldContain("samesite=lax", set);
            flags.ShouldContain("path=/", set);
            flags.ShouldNotContain(flag => flag.StartsWith("domain", StringComparison.Ordinal), set);
        }
    }

    [Fact]
    [Requirement("S24", "a cookie that was copied before signing out lets somebody in after it")]
    public async Task Signing_out_ends_the_session_for_every_copy_of_its_cookie()
    {
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var copy = visitor.Copy();
        (await copy.GetAsync("/sales/links")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var signedOut = await visitor.PostAsync("/sales/sign-out", await visitor.FormTokenAsync());

        (await signedOut.Content.ReadAsStringAsync(Token)).ShouldContain("You are signed out");
        (await visitor.GetAsync("/sales/links")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await copy.GetAsync("/sales/links")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    [Requirement("S24", "a form that another site sends is taken")]
    public async Task No_form_is_taken_without_the_token_of_its_page()
    {
        var link = await fixture.Host.MakeLinkAsync();
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        var other = await Visitor.SignedInAsync(fixture.Host);
        var foreign = await other.FormTokenAsync();
        var signIn = await fixture.Host.NewSignInAsync();
        string[] unsafeRoutes = ["/sales/links", $"/sales/links/{link.Id}/revoke", "/sales/sign-in", "/sales/sign-out"];
        foreach (var route in unsafeRoutes)
        {
            KeyValuePair<string, string>[] fields = [new("rep", "Anna"), new("token", signIn.Split("token=")[1])];
            using var without = await visitor.PostAsync(route, fields);
            without.StatusCode.ShouldBe(HttpStatusCode.BadRequest, route);
            using var wrong = await visitor.PostAsync(route, [.. fields, new("__RequestVerificationToken", "wrong")]);
            wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest, route);
            using var others = await visitor.PostAsync(route, [.. fields, .. foreign]);
            others.StatusCode.ShouldBe(HttpStatusCode.BadRequest, route);
        }

        (await fixture.Host.LinksAsync()).Single(one => one.Id == link.Id).Revoked.ShouldBeNull();
        (await visitor.GetAsync("/sales/links")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await fixture.Host.Services.GetRequiredService<ISignIns>().IsOpenAsync(Secret.Hash(signIn.Split("token=")[1]), Token)).ShouldBeTrue();
    }

    [Fact]
    [Requirement("S15", "a secret of another kind opens the sales pages, or one of theirs makes links")]
    public async Task A_secret_of_another_kind_opens_nothing()
    {
        var link = await fixture.Host.MakeLinkAsync();
        var key = await fixture.Host.NewKeyAsync();
        var signIn = (await fixture.Host.NewSignInAsync()).Split("token=")[1];
        var visitor = await Visitor.SignedInAsync(fixture.Host);
        using var page = await fixture.Host.PostLinkAsync("{}", null);
        using var chat = await fixture.Host.Client.PostAsync("/api/token", null, Token);
        var chatToken = System.Text.Json.Nodes.JsonNode.Parse(await chat.Content.ReadAsStringAsync(Token))!;
        string[] secrets = [key, signIn, (string)chatToken["token"]!, (string)chatToken["resume"]!, Secret.New(), link.Id];
        string[] routes = ["/sales", "/sales/links", $"/sales/links/{link.Id}", $"/sales/links/{link.Id}/events.csv"];
        foreach (var secret in secrets)
        {
            foreach (var route in routes)
            {
                using var opened = await fixture.Host.GetAsync(route, ("Authorization", $"Bearer {secret}"), ("Cookie", $"__Host-sales={secret}"));
                opened.StatusCode.ShouldBe(HttpStatusCode.Redirect, route);
                (await opened.Content.ReadAsStringAsync(Token)).ShouldBeEmpty();
            }
        }

        foreach (var secret in secrets.Where(secret => secret != key).Append(visitor.Cookies["__Host-sales"]))
        {
            using var made = await fixture.Host.PostLinkAsync("""{"rep": "Anna"}""", secret);
            made.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task Over_plain_http_from_elsewhere_the_page_says_that_browsers_keep_nobody_signed_in()
    {
        var address = await fixture.Host.NewSignInAsync();

        using var elsewhere = await fixture.Host.GetAsync(address, ("Host", "advice.example.com"));
        (await elsewhere.Content.ReadAsStringAsync(Token)).ShouldContain("Sign-in needs https");
        await using var behindProxy = await RunningHost.StartAsync(["--PublicUrl=https://advice.example.com"]);
        using var byProxy = await behindProxy.GetAsync(await behindProxy.NewSignInAsync(), ("Host", "advice.example.com"));
        (await byProxy.Content.ReadAsStringAsync(Token)).ShouldContain("It works once");
    }
}
