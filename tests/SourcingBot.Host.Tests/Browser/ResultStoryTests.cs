using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>A result from the end of the interview to its deletion, with the real program in a real browser.</summary>
public sealed partial class ResultStoryTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string[] Wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
    private static readonly string[] Short = ["around 200k dollars", "6 months", "hands-off", "public data"];
    private static readonly string[] Others =
    [
        "the commitment is 3 years", "we need 12 people", "talent: scarce specialists", "location: a nearby country", "some overlap of hours is enough", "reliability is critical",
        "complexity: the core of our business", "control matters most",
    ];

    [Fact(Timeout = 240_000)]
    [Requirement("A46", "a result or the privacy notice cannot be read by everybody, or does not fit a phone")]
    public async Task A_prospect_keeps_a_result_a_colleague_compares_and_everything_is_deleted()
    {
        await using var host = new HostProcess();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await using var owner = await browser.OpenAsync(390);
        var address = await AdvisedAsync(owner, host.Address, Short);
        address.ShouldStartWith($"{host.Address}/r/");

        // The owner: the key goes off the address bar and stays in the browser.
        await owner.Page.GotoAsync(address);
        await Assertions.Expect(owner.Page.Locator("#delete")).ToBeVisibleAsync();
        owner.Page.Url.ShouldBe(address.Split('#')[0]);
        await owner.Page.ReloadAsync();
        await Assertions.Expect(owner.Page.Locator("#download")).ToBeVisibleAsync();
        await Assertions.Expect(owner.Page.Locator("a.others")).ToBeHiddenAsync();
        (await owner.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(390);
        await ShouldBeAccessibleAsync(owner.Page);

        // Somebody else with the same address: reads, passes on, compares.
        var shown = owner.Page.Url;
        await using var colleague = await browser.OpenAsync(320);
        await colleague.Page.GotoAsync(shown);
        await Assertions.Expect(colleague.Page.Locator(".headline h2")).ToContainTextAsync("My advice:");
        await Assertions.Expect(colleague.Page.Locator("#delete")).ToBeHiddenAsync();
        await colleague.Page.Locator("#share").ClickAsync();
        (await colleague.Page.Locator("#address").InputValueAsync()).ShouldBe(shown);
        (await colleague.Page.Locator("#sharing a").GetAttributeAsync("href")).ShouldNotBeNull().ShouldStartWith("mailto:?subject=");
        await colleague.Page.Locator("#sharing button[value=close]").ClickAsync();
        await colleague.Page.Locator("a.others").ClickAsync();
        var compared = await AnsweredAsync(colleague, ["around 200k dollars", "6 months", "we want to run it ourselves", "patient records"]);
        await colleague.Page.GotoAsync(compared);
        await Assertions.Expect(colleague.Page.Locator(".comparison")).ToContainTextAsync("Two views side by side");
        (await colleague.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(320);
        await ShouldBeAccessibleAsync(colleague.Page);

        // The owner takes everything along, and deletes it.
        var download = await owner.Page.RunAndWaitForDownloadAsync(() => owner.Page.Locator("#download").ClickAsync());
        (await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken)).ShouldContain("around 200k dollars");
        await owner.Page.Locator("#delete").ClickAsync();
        await Assertions.Expect(owner.Page.Locator("#deleting button[value=close]")).ToBeFocusedAsync();
        await owner.Page.Keyboard.PressAsync("Escape");
        await owner.Page.Locator("#delete").ClickAsync();
        await owner.Page.Locator("#delete-all").ClickAsync();
        await Assertions.Expect(owner.Page.Locator(".notice h2")).ToHaveTextAsync("Your data is deleted", new() { Timeout = 15_000 });
        (await owner.Page.GotoAsync(shown))!.Status.ShouldBe(404);
        await colleague.Page.ReloadAsync();
        await Assertions.Expect(colleague.Page.Locator(".gone")).ToBeVisibleAsync();
        await Assertions.Expect(colleague.Page.Locator(".comparison")).ToHaveCountAsync(0);

        await owner.Page.GotoAsync($"{host.Address}/privacy");
        await ShouldBeAccessibleAsync(owner.Page);
        (await owner.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(390);
        foreach (var window in new[] { owner, colleague })
        {
            window.ForeignRequests.ShouldBeEmpty();
            window.Errors.ShouldBeEmpty();
        }
    }

    [Theory(Timeout = 240_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_prints_on_two_pages(bool isFull)
    {
        await using var host = new HostProcess();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await using var window = await browser.OpenAsync(1200);
        await window.Page.GotoAsync(await AdvisedAsync(window, host.Address, isFull
            ? ["around 4 million dollars, and money is tight", "in about 18 months", "we want to run it ourselves", "regulated health data under HIPAA that must stay in the EU", .. Others]
            : Short));
        await Assertions.Expect(window.Page.Locator(".answers dt")).ToHaveCountAsync(isFull ? 11 : 4);

        var pdf = await window.Page.PdfAsync(new() { PreferCSSPageSize = true });

        PdfPage().Count(System.Text.Encoding.Latin1.GetString(pdf)).ShouldBe(2);
    }

    private static async Task<string> AdvisedAsync(WatchedPage window, string address, string[] answers)
    {
        await window.Page.GotoAsync(address);
        return await AnsweredAsync(window, answers);
    }

    /// <summary>The address of the newest result that the bot told.</summary>
    private static async Task<string> AnsweredAsync(WatchedPage window, string[] answers)
    {
        var results = window.Page.Locator("article a[href*='/r/']");
        foreach (var answer in answers)
        {
            var before = await window.Messages.CountAsync();
            await window.SayAsync(answer);

            // What was said, and at least one message in return.
            await Assertions.Expect(window.Messages.Nth(before + 1)).ToBeVisibleAsync(new() { Timeout = 30_000 });
        }

        await Assertions.Expect(results.Last).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(window.Messages.Last).ToContainTextAsync("What would you like to do next?", new() { Timeout = 30_000 });
        return (await results.Last.GetAttributeAsync("href"))!;
    }

    private static async Task ShouldBeAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Wcag22AA] } });
        result.Passes.ShouldNotBeEmpty();
        result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Target} {node.Html}")).ShouldBeEmpty();
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
