namespace SourcingBot.Host.Tests;

public sealed class SecurityHeadersTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    public static TheoryData<string, string> Routes => new()
    {
        { "GET", "/" },
        { "GET", "/chat" },
        { "GET", "/widget.js" },
        { "GET", "/health/live" },
        { "GET", "/health/ready" },
        { "GET", "/assets/nothing.js" },
        { "GET", "/no/such/page" },
        { "DELETE", "/" },
        { "POST", "/api/token" },
        { "POST", "/api/messages" },
        { "POST", "/v3/directline/conversations" },
        { "GET", "/v3/directline/conversations/nothing/stream" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    [Requirement("S23", "an answer, or a refusal, comes without the headers that guard browsers")]
    public async Task Every_response_carries_the_headers_that_guard_browsers(string method, string route)
    {
        using var response = await fixture.Host.SendAsync(new HttpMethod(method), route);

        var policy = Header(response, "Content-Security-Policy");
        policy.ShouldStartWith("default-src 'none'; ");
        policy.ShouldContain("object-src 'none'");
        policy.ShouldContain("base-uri 'none'");
        policy.ShouldContain("form-action 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        Header(response, "Permissions-Policy").ShouldContain("camera=()");
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    public async Task A_page_runs_only_scripts_of_this_site(string route)
    {
        using var response = await fixture.Host.GetAsync(route);

        var policy = Header(response, "Content-Security-Policy");
        policy.ShouldContain("script-src 'self';");
        // Style attributes are all that Web Chat's own markup needs beyond the nonce; they run nothing.
        policy.Replace("style-src-attr 'unsafe-inline'", "").ShouldNotContain("unsafe-inline");
        policy.ShouldNotContain("unsafe-eval");
    }

    [Fact]
    public async Task The_nonce_of_a_page_is_that_of_its_header_and_new_each_time()
    {
        var nonces = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var response = await fixture.Host.GetAsync("/");
            var nonce = Header(response, "Content-Security-Policy").Split("'nonce-")[1].Split('\'')[0];
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"""<style nonce="{nonce}">""");
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
            nonces.Add(nonce);
        }

        nonces[0].ShouldNotBe(nonces[1]);
    }

    [Fact]
    [Requirement("S23", "a page may be framed that should not, or by a site that is not named")]
    public async Task Only_the_page_for_frames_may_be_framed_and_only_by_the_sites_that_are_named()
    {
        await using var host = await RunningHost.StartAsync(["--Embedding:AllowedSites:0=https://www.example.com"]);

        using var framed = await host.GetAsync("/chat");
        Header(framed, "Content-Security-Policy").ShouldEndWith("frame-ancestors https://www.example.com");

        using var page = await host.GetAsync("/");
        Header(page, "Content-Security-Policy").ShouldEndWith("frame-ancestors 'none'");
    }

    [Fact]
    public async Task A_host_name_that_could_end_a_directive_is_not_repeated_in_the_policy()
    {
        using var response = await fixture.Host.GetAsync("/", ("Host", "a;script-src"));

        if (response.Headers.TryGetValues("Content-Security-Policy", out var policies))
        {
            policies.Single().ShouldNotContain("a;script-src");
        }
    }

    [Fact]
    public async Task Strict_transport_security_is_not_promised_over_plain_http()
    {
        using var response = await fixture.Host.GetAsync("/");

        response.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
