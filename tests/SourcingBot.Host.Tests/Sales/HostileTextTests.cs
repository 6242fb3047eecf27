using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SourcingBot.Advice.Criteria;
using SourcingBot.Host.Tests.Browser;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;

namespace SourcingBot.Host.Tests.Sales;

/// <summary>What strangers write, on the pages where representatives read it. It is stored past all that would refuse it.</summary>
public sealed class HostileTextTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string[] Payloads = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "xss.txt"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Requirement("S22", "a script that stands in any text of a link, or of what happened to it, runs on a sales page")]
    public async Task No_text_of_a_link_runs_on_the_pages_of_the_representatives(bool withoutPolicy)
    {
        Payloads.Length.ShouldBeGreaterThanOrEqualTo(200);
        await using var host = await RunningHost.StartAsync();
        var ids = new List<string>();
        foreach (var group in Payloads.Chunk(30))
        {
            ids.Add(await StoreAsync(host.Services, group));
        }

        await using var watched = await browser.OpenAsync(bypassCsp: withoutPolicy);
        var page = watched.Page;
        var ran = new List<string>();
        page.Dialog += (_, dialog) =>
        {
            ran.Add($"{page.Url}: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        await page.GotoAsync(host.Address + await host.NewSignInAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        foreach (var address in ids.SelectMany(id => new[] { $"/sales/links/{id}", $"/sales/links?like={id}", $"/sales/links?made={id}" }))
        {
            await page.GotoAsync(host.Address + address);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            var addresses = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[href], [src], [action], [formaction], [data]')].map(e => e.href || e.src || e.action || e.formAction || e.data).map(String)");
            addresses.ShouldAllBe(found => found.StartsWith("http://127.0.0.1:", StringComparison.Ordinal), address);
        }

        ran.ShouldBeEmpty();
        watched.Errors.ShouldBeEmpty();
        watched.ForeignRequests.ShouldBeEmpty();

        // The corpus does run where nothing is done about it, or this would show nothing.
        if (withoutPolicy)
        {
            await page.SetContentAsync($"<body>{Payloads.Single(payload => payload == "<svg onload=alert(1)>")}");
            ran.ShouldHaveSingleItem();
        }
    }

    /// <summary>A link of which every text is one of these, and everything that can happen to it.</summary>
    private static async Task<string> StoreAsync(IServiceProvider services, string[] payloads)
    {
        string Next(int index) => payloads[index % payloads.Length];
        var link = new SalesLink(PublicId.New(), DateTimeOffset.UtcNow, Next(0), new Representative(Next(1)) { Email = Next(2), Calendar = new Uri($"https://example.com/{Uri.EscapeDataString(Next(3))}#{Next(3)}"), Greeting = Next(4) })
        {
            Company = Next(5),
            Person = Next(6),
            Tags = [.. payloads],
            Known = AnswerSheet.Of([new DataSensitivityAnswer(null, null, Next(8)) { Regimes = [.. payloads] }]),
        };
        await services.GetRequiredService<ILinkStore>().AddAsync(link, null, Token);
        var events = services.GetRequiredService<ILinkEvents>();
        foreach (var payload in payloads)
        {
            await events.AddAsync(
                new LinkEvent(link.Id, payload, LinkEventKind.Advised, DateTimeOffset.UtcNow)
                {
                    Model = payload,
                    Confidence = payload,
                    ResultId = payload,
                    Criterion = Criterion.DataSensitivity,
                    Answer = new DataSensitivityAnswer(null, null, payload) { Regimes = [payload] },
                    Context = new Dictionary<string, string> { [payload] = payload },
                },
                Token);
        }

        return link.Id;
    }
}
