using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;

namespace SourcingBot.Host.Tests.ResultPages;

public sealed class ResultPageTests : IAsyncLifetime
{
    private readonly TemporaryFolder _files = new();
    private RunningHost? _host;

    private RunningHost Host => _host!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _host = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _files.Dispose();
    }

    [Fact]
    public async Task The_page_shows_what_was_advised_and_says_of_itself_nothing_that_was_answered()
    {
        var visitor = await Visitor.AdvisedAsync(Host.Client);

        var page = await Host.ReadAsync($"/r/{visitor.Results.Single().Id}");

        page.ShouldContain("My advice: ");
        page.ShouldContain("200,000 USD");
        page.ShouldContain("<svg class=\"chart-wide\"");
        page.ShouldContain("Advised by AgileTech Vietnam on ");
        var head = page.Split("<body>")[0];
        head.ShouldContain("<meta name=\"robots\" content=\"noindex\">");
        head.ShouldContain("<meta property=\"og:title\" content=\"A sourcing advice by AgileTech Vietnam\">");
        head.ShouldContain("<meta property=\"og:description\" content=\"Outsource, offshore");
        head.ShouldNotContain("200,000");
        head.ShouldNotContain("outsourcing");
        page.ShouldNotContain(visitor.Results.Single().Key);
    }

    [Fact]
    [Requirement("S23", "a page with somebody's answers may be kept by a proxy, framed, indexed, or named to other sites")]
    public async Task The_pages_carry_the_headers_that_guard_them()
    {
        var visitor = await Visitor.AdvisedAsync(Host.Client);
        foreach (var address in new[] { $"/r/{visitor.Results.Single().Id}", $"/r/{visitor.Results.Single().Id}/compare", "/privacy", "/r/deleted" })
        {
            using var response = await Host.GetAsync(address);

            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            response.Headers.CacheControl!.NoStore.ShouldBeTrue(address);
            response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"], address);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("script-src 'self';");
            policy.ShouldContain("frame-ancestors 'none'");
            policy.ShouldContain("form-action 'none'");
            response.Headers.Contains("X-Robots-Tag").ShouldBe(address.StartsWith("/r/", StringComparison.Ordinal) && !address.EndsWith("deleted", StringComparison.Ordinal), address);
        }
    }

    [Theory]
    [InlineData("/r/aaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/r/aaaaaaaaaaaaaaaaaaaaaa/compare")]
    [InlineData("/r/x")]
    [InlineData("/r/%27%20OR%201=1--")]
    [Requirement("S15", "an unknown result is answered otherwise than one page for all, or not at all")]
    public async Task A_result_that_there_is_not_gets_the_friendly_page(string address)
    {
        using var response = await Host.GetAsync(address, ("Accept", "text/html"));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(Token)).ShouldContain("Go to the chat");
    }

    [Fact]
    public async Task A_page_is_the_same_after_the_definitions_changed()
    {
        var visitor = await Visitor.AdvisedAsync(Host.Client);
        var address = $"/r/{visitor.Results.Single().Id}";
        var before = await Host.ReadAsync(address);
        await Host.DisposeAsync();
        var dialogs = _files.File("dialogs");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "dialogs"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(dialogs, Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "dialogs"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            var text = File.ReadAllText(file);
            File.WriteAllText(copy, Path.GetFileName(file) switch
            {
                "decision.yaml" => text.Replace("outsourcing", "outsourcery").Replace("name: Offshore outsourcery", "name: Far away").Replace("-outsourcery", "-outsourcing"),
                "costs.yaml" => text.Replace("Break-even", "Even"),
                _ => text,
            });
        }

        _host = await StartAsync($"--Dialogs:Path={dialogs}");

        (await Visitor.AdvisedAsync(Host.Client)).Results.Single().Id.ShouldNotBe(address[3..]);
        MainOf(await Host.ReadAsync(address)).ShouldBe(MainOf(before));
        (await Host.ReadAsync($"/r/{(await Visitor.AdvisedAsync(Host.Client)).Results.Single().Id}")).ShouldContain("Far away");
    }

    [Fact]
    public async Task Who_invited_stands_on_the_page_with_their_calendar()
    {
        var link = new SalesLink(PublicId.New(), DateTimeOffset.UtcNow, "test", new Representative("Anna <Schmidt>") { Calendar = new Uri("https://calendar.example.com/anna?a=1&b=2") }) { Company = "Acme" };
        await Host.Services.GetRequiredService<ILinkStore>().AddAsync(link, null, Token);
        var visitor = await Visitor.AdvisedAsync(Host.Client, link.Id);

        var page = await Host.ReadAsync($"/r/{visitor.Results.Single().Id}");

        page.ShouldContain("At the invitation of Anna &lt;Schmidt&gt;.");
        page.ShouldContain("""<a href="https://calendar.example.com/anna?a=1&amp;b=2" target="_blank" rel="noopener noreferrer" class="button">Book a call with Anna &lt;Schmidt&gt;</a>""");
        page.ShouldContain("Ask Anna &lt;Schmidt&gt; a question");
        page.ShouldContain("""<input type="checkbox" id="consent" required>""");
        page.ShouldContain("href=\"/privacy\"");
    }

    [Fact]
    public async Task Without_a_link_the_brand_is_the_contact()
    {
        var visitor = await Visitor.AdvisedAsync(Host.Client);

        var page = await Host.ReadAsync($"/r/{visitor.Results.Single().Id}");

        page.ShouldContain("Contact AgileTech Vietnam");
        page.ShouldNotContain("id=\"question\"");
        page.ShouldNotContain("At the invitation");
    }

    [Fact]
    public async Task A_colleague_sees_both_views_and_the_first_page_stays_as_it_was()
    {
        var first = await Visitor.AdvisedAsync(Host.Client);
        var firstPage = MainOf(await Host.ReadAsync($"/r/{first.Results.Single().Id}"));
        (await Host.ReadAsync($"/r/{first.Results.Single().Id}/compare")).ShouldContain($"\"link\":\"{first.Results.Single().Id}\"");

        var second = await Visitor.OpenAsync(Host.Client, first.Results.Single().Id);
        var said = await second.SayAsync("around 200k dollars", "6 months", "we want to run it ourselves", "patient records");

        said.ShouldContain("you differ on control, data sensitivity");
        var page = await Host.ReadAsync($"/r/{second.Results.Single().Id}");
        page.ShouldContain("Two views side by side");
        page.ShouldContain("The two lead to different advice.");
        page.IndexOf("class=\"comparison\"", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("class=\"headline", StringComparison.Ordinal));
        MainOf(await Host.ReadAsync($"/r/{first.Results.Single().Id}")).ShouldBe(firstPage);
    }

    private Task<RunningHost> StartAsync(params string[] settings) =>
        RunningHost.StartAsync([$"--Storage:ConnectionString=Data Source={_files.File("results.db")}", "--PublicUrl=https://advice.example", .. settings]);

    private static string MainOf(string page) => page.Split("<main")[1].Split("</main>")[0];
}
