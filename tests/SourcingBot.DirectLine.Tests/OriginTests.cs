using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace SourcingBot.DirectLine.Tests;

public sealed class OriginTests
{
    private const string Listed = "https://www.example.com";

    [Theory]
    [InlineData(Listed, true)]
    [InlineData("OWN", true)]
    [InlineData("https://evil.test", false)]
    [InlineData("https://www.example.com.evil.test", false)]
    [InlineData("http://www.example.com", false)]
    [InlineData("null", false)]
    [Requirement("S13", "a page that is not listed opens a socket or reads an answer, or a listed one does not")]
    public async Task Only_listed_pages_and_our_own_may_call(string origin, bool isAllowed)
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:AllowedOrigins:0"] = Listed });
        origin = origin.Replace("OWN", host.Address.GetLeftPart(UriPartial.Authority));
        var page = await host.OpenPageAsync();
        var url = await page.StartAsync();

        using var answer = await page.SendAsync(HttpMethod.Get, page.Activities, origin: origin);
        using var refusal = await page.SendAsync(HttpMethod.Get, "conversations/other", origin: origin);
        using var preflight = await page.SendAsync(HttpMethod.Options, page.Activities, origin: origin);

        string[] expected = isAllowed ? [origin] : [];
        foreach (var each in new[] { answer, refusal, preflight })
        {
            (each.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed : []).ShouldBe(expected);
            each.Headers.Vary.ShouldContain("Origin");
            each.Headers.Contains("Access-Control-Expose-Headers").ShouldBe(isAllowed, "a page that is told to wait reads how long");
        }

        if (isAllowed)
        {
            using var stream = await OpenStream.OpenAsync(url, origin);
        }
        else
        {
            (await OpenStream.RefusedAsync(url, origin)).ShouldBe(403);
        }
    }

    [Fact]
    public async Task A_preflight_allows_what_the_real_client_sends()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:AllowedOrigins:0"] = Listed });

        using var preflight = await new Page(host, "x", "").SendAsync(HttpMethod.Options, "conversations", origin: Listed);

        preflight.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        preflight.Headers.GetValues("Access-Control-Allow-Methods").Single().ShouldBe("GET, POST, OPTIONS");
        preflight.Headers.GetValues("Access-Control-Allow-Headers").Single().Split(", ")
            .ShouldBe(["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"]);
    }

    [Fact]
    public async Task Without_a_list_no_other_site_may_call()
    {
        await using var host = await TestHost.StartAsync();
        var url = await (await host.OpenPageAsync()).StartAsync();

        (await OpenStream.RefusedAsync(url, Listed)).ShouldBe(403);
    }

    [Fact]
    [Requirement("S13", "a token made for one site works from another")]
    public async Task A_page_that_a_token_names_may_use_it_and_read_the_answers_and_no_other_page_may()
    {
        await using var host = await TestHost.StartAsync();
        using var minted = await new Page(host, "", TestHost.Secret).PostAsync("tokens/generate", new { trustedOrigins = new[] { "https://a.test" } });
        var json = await Page.JsonAsync(minted);
        var page = new Page(host, (string)json["conversationId"]!, (string)json["token"]!);
        var url = await page.StartAsync();

        using var preflight = await page.SendAsync(HttpMethod.Options, page.Activities, origin: "https://a.test");
        using var named = await page.SendAsync(HttpMethod.Get, page.Activities, origin: "https://a.test");
        using var other = await page.SendAsync(HttpMethod.Get, page.Activities, origin: "https://b.test");

        preflight.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://a.test"]);
        named.StatusCode.ShouldBe(HttpStatusCode.OK);
        named.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://a.test"]);
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        other.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        (await OpenStream.RefusedAsync(url, "https://b.test")).ShouldBe(403);
        using var stream = await OpenStream.OpenAsync(url, "https://a.test");
    }

    [Theory]
    [InlineData("POST", "tokens/refresh")]
    [InlineData("POST", "conversations")]
    [InlineData("GET", "conversations/ID")]
    [Requirement("S13", "a token made for one site becomes one for all when it is renewed")]
    public async Task What_a_token_names_stays_with_the_tokens_and_tickets_that_come_of_it(string method, string path)
    {
        await using var host = await TestHost.StartAsync();
        using var minted = await new Page(host, "", TestHost.Secret).PostAsync("tokens/generate", new { trustedOrigins = new[] { "https://a.test" } });
        var json = await Page.JsonAsync(minted);
        var page = new Page(host, (string)json["conversationId"]!, (string)json["token"]!);

        using var answer = await page.SendAsync(new HttpMethod(method), path.Replace("ID", page.ConversationId));
        var next = await Page.JsonAsync(answer);
        page.Token = (string)next["token"]!;

        using var other = await page.SendAsync(HttpMethod.Post, "tokens/refresh", origin: "https://b.test");
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var own = host.Address.GetLeftPart(UriPartial.Authority);
        if (next["streamUrl"] is { } url)
        {
            (await OpenStream.RefusedAsync((string)url!, own)).ShouldBe(403);
        }
    }

    [Fact]
    public async Task A_token_names_twenty_pages_and_no_more()
    {
        await using var host = await TestHost.StartAsync();
        var server = new Page(host, "", TestHost.Secret);

        using var most = await server.PostAsync("tokens/generate", new { trustedOrigins = Enumerable.Range(0, 20).Select(i => $"https://{i}.test") });
        using var more = await server.PostAsync("tokens/generate", new { trustedOrigins = Enumerable.Range(0, 21).Select(i => $"https://{i}.test") });

        most.StatusCode.ShouldBe(HttpStatusCode.OK);
        more.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    [Requirement("S13", "a page that a token names cannot read why it is refused, and takes an expired token for a broken network")]
    public async Task A_page_that_a_token_names_may_read_that_it_has_expired()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(time: time);
        using var minted = await new Page(host, "", TestHost.Secret).PostAsync("tokens/generate", new { trustedOrigins = new[] { "https://a.test" } });
        var json = await Page.JsonAsync(minted);
        var page = new Page(host, (string)json["conversationId"]!, (string)json["token"]!);
        time.Advance(TimeSpan.FromSeconds(1800));

        using var expired = await page.SendAsync(HttpMethod.Post, "tokens/refresh", origin: "https://a.test");
        using var elsewhere = await page.SendAsync(HttpMethod.Post, "tokens/refresh", origin: "https://b.test");

        (await Page.ErrorAsync(expired)).ShouldBe("TokenExpired");
        expired.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://a.test"]);
        elsewhere.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, "https://b.test", 403)]
    [InlineData(null, null, 200)]
    [InlineData(Listed, Listed, 200)]
    [Requirement("S13", "the origins that a call names count although the site has a list")]
    public async Task A_tokens_own_origins_hold_unless_the_site_has_a_list(string? siteList, string? origin, int status)
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:AllowedOrigins:0"] = siteList });
        using var minted = await new Page(host, "", TestHost.Secret).PostAsync("tokens/generate", new { trustedOrigins = new[] { "https://a.test" } });
        var json = await Page.JsonAsync(minted);
        var page = new Page(host, (string)json["conversationId"]!, (string)json["token"]!);
        await page.StartAsync();

        using var answer = await page.SendAsync(HttpMethod.Get, page.Activities, origin: origin);

        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("*")]
    [InlineData("www.example.com")]
    [InlineData("https://a.test/path")]
    [InlineData("https://user@a.test")]
    [InlineData("https://münchen.test")]
    [Requirement("S13", "a token can be made for pages without an origin")]
    public async Task A_token_is_not_made_for_what_is_no_origin(string origin)
    {
        await using var host = await TestHost.StartAsync();

        using var answer = await new Page(host, "", TestHost.Secret).PostAsync("tokens/generate", new { trustedOrigins = new[] { origin } });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Page.ErrorAsync(answer)).ShouldBe("BadArgument");
    }

    [Fact]
    public async Task The_session_may_be_asked_for_with_credentials_by_listed_pages_alone()
    {
        await using var host = await TestHost.StartAsync(new() { ["DirectLine:AllowedOrigins:0"] = Listed });
        var page = await host.OpenPageAsync();

        using var listed = await page.SendAsync(HttpMethod.Get, "session/getsessionid", origin: Listed);
        using var other = await page.SendAsync(HttpMethod.Get, "session/getsessionid", origin: "https://evil.test");

        using var preflight = await page.SendAsync(HttpMethod.Options, "session/getsessionid", origin: Listed);
        using var otherPreflight = await page.SendAsync(HttpMethod.Options, "session/getsessionid", origin: "https://evil.test");

        // Without this in the preflight too, no browser sends the call.
        preflight.Headers.GetValues("Access-Control-Allow-Credentials").ShouldBe(["true"]);
        preflight.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("authorization");
        otherPreflight.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        ((string)(await Page.JsonAsync(listed))["sessionId"]!).ShouldNotBeNullOrEmpty();
        listed.Headers.GetValues("Access-Control-Allow-Credentials").ShouldBe(["true"]);
        other.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }
}
