using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SourcingBot.Host.Tests.Browser;

namespace SourcingBot.Host.Tests.Sales;

/// <summary>A representative at work, in a real browser, against the real process.</summary>
public sealed class SalesBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string[] Wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    [Theory(Timeout = 120_000)]
    [InlineData(1200)]
    [InlineData(390)]
    [Requirement("A46", "a sales page breaks a rule of WCAG 2.2 AA that axe-core finds, or is wider than the window")]
    public async Task A_representative_signs_in_makes_a_link_copies_it_finds_it_in_the_list_and_revokes_it(int width)
    {
        await using var host = new HostProcess();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await using var watched = await browser.OpenAsync(width);
        var page = watched.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new() { Origin = host.Address });

        await page.GotoAsync(host.SalesPages.Split(' ')[0]);
        await LooksWellAsync(page, width);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync("**/sales/links");
        await LooksWellAsync(page, width);

        await page.GetByLabel("Company").FillAsync("Northwind Traders");
        await page.GetByLabel("Person", new() { Exact = false }).FillAsync("Maria Lopez");
        await page.GetByLabel("Your name").FillAsync("Anna Schmidt");
        await page.GetByText("Answers you already know").ClickAsync();
        await page.GetByLabel("budget", new() { Exact = true }).SelectOptionAsync("Our budget is tight");
        await page.Locator("[name=words-timeline]").FillAsync("bananas");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        await Assertions.Expect(page.Locator("#choice-timeline-mistake")).ToContainTextAsync("by March");
        await Assertions.Expect(page.Locator("[name=words-timeline]")).ToBeFocusedAsync();
        await LooksWellAsync(page, width);

        await page.Locator("[name=words-timeline]").FillAsync("six weeks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        await Assertions.Expect(page.Locator("#made")).ToHaveTextAsync("The link is ready: Northwind Traders · Maria Lopez");
        await Assertions.Expect(page.Locator("#made")).ToBeFocusedAsync();
        await LooksWellAsync(page, width);

        await page.Locator(".made .copy").ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("Copied");
        var address = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        address.ShouldMatch($"^{host.Address}/l/[A-Za-z0-9_-]{{22}}$");
        await Assertions.Expect(page.Locator("time").First).Not.ToContainTextAsync("UTC");

        await page.GotoAsync($"{host.Address}/sales/links");
        var card = page.Locator(".link");
        await Assertions.Expect(card).ToHaveCountAsync(1);
        await Assertions.Expect(card).ToContainTextAsync("not opened yet");
        await card.GetByText("QR code").ClickAsync();
        (await card.Locator("img").EvaluateAsync<int>("async image => { await image.decode(); return image.naturalWidth; }")).ShouldBeGreaterThan(0);
        await card.GetByText("Revoke", new() { Exact = false }).First.ClickAsync();
        await LooksWellAsync(page, width);
        await card.GetByRole(AriaRole.Button, new() { Name = "Revoke the link" }).ClickAsync();
        await Assertions.Expect(page.Locator(".link .over")).ToContainTextAsync("revoked");
        await Assertions.Expect(page.Locator(".link .copy")).ToHaveCountAsync(0);

        await page.Locator(".link h3 a").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nobody has opened it yet.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("6 weeks");
        await LooksWellAsync(page, width);
        watched.ForeignRequests.ShouldBeEmpty();
        watched.Errors.ShouldBeEmpty();
    }

    [Fact(Timeout = 120_000)]
    public async Task After_a_crash_a_representative_is_still_signed_in_and_a_form_that_was_open_is_still_taken()
    {
        await using var host = new HostProcess();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await page.GotoAsync(host.SalesPages.Split(' ')[0]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.GetByLabel("Your name").FillAsync("Anna Schmidt");

        await host.KillAsync();
        await host.StartAsync(TestContext.Current.CancellationToken);
        host.SalesPages.ShouldBe($"{host.Address}/sales/links (the command sign-in prints an address that lets somebody in)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();

        await Assertions.Expect(page.Locator("#made")).ToContainTextAsync("The link is ready");
    }

    [Fact]
    public async Task Without_scripts_everything_but_copying_works()
    {
        await using var host = await RunningHost.StartAsync();
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await page.RouteAsync("**/assets/sales.*.js", route => route.AbortAsync());
        await page.GotoAsync(host.Address + await host.NewSignInAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        await page.GetByLabel("Your name").FillAsync("Anna Schmidt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        await Assertions.Expect(page.Locator("#made")).ToContainTextAsync("The link is ready");
        await page.Locator(".link").GetByText("Revoke", new() { Exact = false }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke the link" }).ClickAsync();

        await Assertions.Expect(page.Locator(".link .over")).ToContainTextAsync("revoked");
        await Assertions.Expect(page.Locator("time").First).ToContainTextAsync($"{DateTime.UtcNow.Year}");
    }

    [Fact]
    [Requirement("S23", "another page may show a sales page in a frame")]
    public async Task No_page_can_show_a_sales_page_in_a_frame()
    {
        await using var host = await RunningHost.StartAsync();
        await using var watched = await browser.OpenAsync();
        await watched.Page.RouteAsync("http://framing.example/", route => route.FulfillAsync(new()
        {
            ContentType = "text/html", Body = $"<!doctype html><title>Framing</title><iframe src=\"{host.Address}/sales/sign-in\"></iframe>",
        }));

        await watched.Page.GotoAsync("http://framing.example/");

        await Assertions.Expect(watched.Page.FrameLocator("iframe").GetByText("You are not signed in")).ToHaveCountAsync(0);
        watched.Page.Frames.Select(frame => frame.Url).ShouldNotContain(url => url.Contains("/sales/", StringComparison.Ordinal) && !url.StartsWith("chrome-error", StringComparison.Ordinal));
    }

    /// <summary>Nothing that axe-core finds, and nothing wider than the window.</summary>
    private static async Task LooksWellAsync(IPage page, int width)
    {
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Wcag22AA] } });
        found.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }
}
