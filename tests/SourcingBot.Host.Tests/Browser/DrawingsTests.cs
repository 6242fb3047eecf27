using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using SourcingBot.Content.Charts;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>The drawings of Content as a browser shows them, on a page of their own.</summary>
public sealed class DrawingsTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Address = "http://127.0.0.1:9/";

    /// <summary>What a page has to say to show one width of each.</summary>
    private const string Style =
        "body { margin: 16px; max-width: 760px; font: 16px system-ui, sans-serif } .chart-narrow { display: none } "
        + "@media (max-width: 599px) { .chart-wide { display: none } .chart-narrow { display: block } }";

    /// <summary>Texts that are seen: how large, and whether they stick out of their drawing or lie on another text of it.</summary>
    private const string Measure = """
        () => [...document.querySelectorAll('svg')].filter(svg => svg.getBoundingClientRect().width > 0).flatMap(svg => {
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map(text => ({ words: text.textContent, box: text.getBoundingClientRect(), size: text.getAttribute('font-size') * svg.getScreenCTM().a }));
          return texts.map(text => ({
            words: `${svg.id || svg.getAttribute('aria-labelledby')}: ${text.words}`, size: text.size,
            out: text.box.left < frame.left - 1 || text.box.right > frame.right + 1 || text.box.top < frame.top - 1 || text.box.bottom > frame.bottom + 1,
            hidden: texts.some(other => other !== text && other.box.left < text.box.right - 1 && text.box.left < other.box.right - 1 && other.box.top < text.box.bottom - 5 && text.box.top < other.box.bottom - 5) }));
        })
        """;

    [Theory(Timeout = 120_000)]
    [InlineData(320, "screen")]
    [InlineData(390, "screen")]
    [InlineData(599, "screen")]
    [InlineData(600, "screen")]
    [InlineData(1200, "screen")]
    [InlineData(680, "print")]
    public async Task Every_word_is_large_enough_inside_and_alone_in_its_place(int width, string media)
    {
        await using var window = await browser.OpenAsync(width);
        await window.Page.EmulateMediaAsync(new() { Media = media == "print" ? Media.Print : Media.Screen });
        await ShowAsync(window, string.Concat(Drawings(null).Select(drawing => drawing.Both)));
        var texts = await window.Page.EvaluateAsync<SeenText[]>(Measure).WaitAsync(TestContext.Current.CancellationToken);
        texts.Length.ShouldBe(28);
        texts.Where(text => text.Size < 11.5).ShouldBeEmpty();
        texts.Where(text => text.Out).ShouldBeEmpty();
        texts.Where(text => text.Hidden).ShouldBeEmpty();
        (await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact(Timeout = 120_000)]
    public async Task Colours_are_the_page_s_where_it_sets_them()
    {
        const string script = "() => getComputedStyle(document.querySelector('rect[fill^=\"var(--accent\"]')).fill";
        await using var window = await browser.OpenAsync();
        await ShowAsync(window, Drawings(null)[0].Wide);
        (await window.Page.EvaluateAsync<string>(script).WaitAsync(TestContext.Current.CancellationToken)).ShouldBe("rgb(11, 90, 140)");
        await ShowAsync(window, Drawings(null)[0].Wide, ":root { --accent: #123456 }");
        (await window.Page.EvaluateAsync<string>(script)).ShouldBe("rgb(18, 52, 86)");
    }

    [Fact(Timeout = 120_000)]
    [Requirement("A46", "a drawing has no name for a screen reader, or an id twice")]
    public async Task Axe_finds_nothing_wrong_and_a_screen_reader_gets_name_and_description()
    {
        await using var window = await browser.OpenAsync();
        await ShowAsync(window, string.Concat(Drawings(null).Select(drawing => drawing.Both)) + new QrCode(Address).ToSvg("The address"));
        var result = await window.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } })
            .WaitAsync(TestContext.Current.CancellationToken);
        result.Violations.Select(violation => $"{violation.Id}: {violation.Help}").ShouldBeEmpty();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Img, new() { Name = "The address" })).ToHaveCountAsync(1);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Img, new() { Name = "Ranking" })).ToHaveAccessibleDescriptionAsync("What the picture says.");
    }

    [Theory(Timeout = 300_000)]
    [InlineData(true)]
    [InlineData(false)]
    [Requirement("S22", "a word of a drawing runs as a script or becomes an element of the page")]
    public async Task Hostile_words_are_words_and_nothing_else(bool withPolicy)
    {
        var payloads = File.ReadAllLines(Repository.File("tests", "SourcingBot.Content.Tests", "Rendering", "Hostile", "payloads.txt"))
            .Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal))
            .Concat(["]]><script>alert(1)</script>", "</title><script>alert(1)</script>", "</svg><img src=x onerror=alert(1)>", "\" onload=\"alert(1)", "\0<\u0001script>", "\ud800<b>"])
            .ToArray();
        await using var window = await browser.OpenAsync();
        var dialogs = 0;
        window.Page.Dialog += (_, dialog) =>
        {
            Interlocked.Increment(ref dialogs);
            _ = dialog.DismissAsync();
        };
        var drawings = payloads.SelectMany((payload, i) => Drawings(payload, $"-{i}")).ToArray();
        await ShowAsync(window, string.Concat(drawings.Select(drawing => drawing.Both)) + string.Concat(payloads.Select(new QrCode(Address).ToSvg)), withPolicy: withPolicy);

        var names = await window.Page.EvaluateAsync<string[]>("() => [...new Set([...document.body.querySelectorAll('*')].map(element => element.localName))].sort()").WaitAsync(TestContext.Current.CancellationToken);
        names.ShouldBeSubsetOf(["circle", "clipPath", "defs", "desc", "g", "line", "path", "pattern", "polygon", "polyline", "rect", "svg", "text", "title"]);
        (await window.Page.EvaluateAsync<string[]>("() => [...document.body.querySelectorAll('*')].flatMap(element => element.getAttributeNames()).filter(name => name.startsWith('on') || name.endsWith('href') || name === 'style')"))
            .ShouldBeEmpty();
        (await window.Page.Locator("svg").CountAsync()).ShouldBe((4 * payloads.Length) + payloads.Length);
        dialogs.ShouldBe(0);
        window.ForeignRequests.ShouldBeEmpty();
        window.Errors.ShouldBeEmpty();
    }

    private static async Task ShowAsync(WatchedPage window, string body, string style = "", bool withPolicy = true)
    {
        var policy = new PagePolicy(new HostString("127.0.0.1:9"));
        await window.Page.UnrouteAllAsync();
        await window.Page.RouteAsync($"{Address}**", route => route.FulfillAsync(new()
        {
            Body = $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Drawings</title><link rel=\"icon\" href=\"data:,\"><style nonce=\"{policy.Nonce}\">{Style} {style}</style></head><body>{body}</body></html>",
            Headers = withPolicy ? [new("Content-Type", "text/html"), new("Content-Security-Policy", policy.ToString())] : [new("Content-Type", "text/html")],
        }));
        await window.Page.GotoAsync(Address);
    }

    /// <param name="words">Stand wherever words may stand; null for usual ones.</param>
    private static IReadOnlyList<InlineSvg> Drawings(string? words, string id = "")
    {
        string Or(string usual) => words ?? usual;
        CostSeries Series(string name, double setUp, double monthly) =>
            new(Or(name), [.. Enumerable.Range(0, 37).Select(month => new CostPoint(month, 0.85 * (setUp + (month * monthly)), setUp + (month * monthly), 1.15 * (setUp + (month * monthly))))]);

        var ranking = new RankingChart(Or("Ranking"), Or("Recommended"),
        [
            new(Or("Offshore outsourcing"), 0.71, Or("71"), IsAdvised: true),
            new(Or("Auslagerung der Softwareentwicklung an einen Dienstleister in der Ferne"), 1, Or("100 von 100")),
            new(Or("In-house"), 0, Or("0")),
            new(Or("Captive offshoring"), 0.32, Or("32"), RuledOut: Or("Ruled out: the project is too small for a centre of your own, which needs thirty people and three years to pay off")),
        ]);
        var costs = new CostChart(
            Or("Costs"), Or("Time since the start"), Or("Cost so far, USD"), new(Or("${n}"), Or("${n}k"), Or("${n}m"), Or("${n}bn")), new(Or("{n} mo"), Or("{n} yr")),
            [Series("Offshore outsourcing", 20_000, 32_000), Series("Captive offshoring", 400_000, 18_000)], new(27.1, Or("Break-even after 27 months")));
        return [ranking.ToSvg($"ranking{id}", Or("What the picture says.")), costs.ToSvg($"costs{id}", Or("What the picture says."))];
    }

    private sealed record SeenText
    {
        public string Words { get; init; } = "";

        public double Size { get; init; }

        public bool Out { get; init; }

        public bool Hidden { get; init; }
    }
}
