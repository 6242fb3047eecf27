using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SourcingBot.BotFramework;
using SourcingBot.Host.Tests.ResultPages;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Results;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>Whatever people write, on their result's page it is words.</summary>
public sealed class HostileResultTests(BrowserFixture browser, HostFixture fixture) : IClassFixture<BrowserFixture>, IClassFixture<HostFixture>
{
    private static readonly string[] Harmless =
    [
        "a", "blockquote", "body", "button", "circle", "clipPath", "code", "dd", "defs", "desc", "dialog", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "form", "g", "h1", "h2", "header", "img", "input", "label", "li",
        "line", "main", "nav", "ol", "p", "path", "pattern", "polygon", "polyline", "pre", "rect", "script", "section", "span", "strong", "svg", "table", "tbody", "td", "text", "textarea", "th", "thead", "title",
        "tr", "ul",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 240_000)]
    [InlineData(true)]
    [InlineData(false)]
    [Requirement("S22", "a word of a person, a representative or a definition runs as a script or becomes an element of a result's page")]
    public async Task Hostile_words_are_words_and_nothing_else(bool withPolicy)
    {
        string[] payloads = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "xss.txt")), "</dialog><script>alert(1)</script>", "</script><script>alert(1)</script>", "{{{header}}}", "{{data}}"];
        payloads.Length.ShouldBeGreaterThan(200);
        var id = await SeedAsync(payloads);
        await using var window = await browser.OpenAsync(bypassCsp: !withPolicy);
        var dialogs = 0;
        window.Page.Dialog += (_, dialog) =>
        {
            Interlocked.Increment(ref dialogs);
            _ = dialog.DismissAsync();
        };
        await window.Page.GotoAsync($"{fixture.Host.Address}/r/{id}#own=x").WaitAsync(TestContext.Current.CancellationToken);
        await Assertions.Expect(window.Page.Locator(".owner")).ToBeVisibleAsync();

        var names = await window.Page.EvaluateAsync<string[]>("() => [...new Set([...document.body.querySelectorAll('*')].map(element => element.localName))].sort()");
        names.ShouldBeSubsetOf(Harmless);
        (await window.Page.Locator("script").CountAsync()).ShouldBe(2, "the page's own, and its data");
        (await window.Page.EvaluateAsync<string[]>("""
            () => [...document.body.querySelectorAll('*')].flatMap(element => element.getAttributeNames().map(name => [name, element.getAttribute(name)]))
              .filter(([name, value]) => name.startsWith('on') || name === 'style' || (/(href|src)$/.test(name) && !/^(https?:|mailto:|tel:|\/|#|url)/.test(value))).map(String)
            """)).ShouldBeEmpty();
        dialogs.ShouldBe(0);
        window.ForeignRequests.ShouldBeEmpty();
        window.Errors.ShouldBeEmpty();
        (await window.Page.Locator(".answers dd").CountAsync()).ShouldBe(4 + payloads.Length);
    }

    /// <summary>A real result, with the words wherever there are some.</summary>
    private async Task<string> SeedAsync(string[] payloads)
    {
        var services = fixture.Host.Services;
        var link = new SalesLink(PublicId.New(), DateTimeOffset.UtcNow, "test", new Representative(string.Concat(payloads)) { Calendar = new Uri("https://example.com/?q=\"><script>alert(1)</script>") });
        await services.GetRequiredService<ILinkStore>().AddAsync(link, null, Token);
        var real = (await services.GetRequiredService<IResultStore>().FindAsync((await Visitor.AdvisedAsync(fixture.Host.Client)).Results.Single().Id, Token))!;
        var document = ResultDocument.Read(real.Document);
        var sources = payloads.Select(payload => new ResultSource(payload, $"https://example.com/{payload}")).ToArray();
        document = document with
        {
            Answers = [.. document.Answers, .. payloads.Select(payload => new ResultAnswer("control", payload, payload, true))],
            Advice = document.Advice with
            {
                Headline = $"## {payloads[0]}",
                Ranking = [.. document.Advice.Ranking.Select((model, i) => model with { Name = payloads[i], RuledOutBy = payloads[i + 6] })],
                Reasons = [.. payloads.Select(payload => new ResultReason(payload, payload, sources[..2])), new ResultReason("x", "x", sources)],
                WhatWouldChangeIt = payloads,
                OpenQuestions = payloads,
                Risks = [.. payloads.Select(payload => new ResultRisk(payload, payload))],
            },
            Costs = document.Costs with { Assumptions = [.. payloads.Select(payload => new ResultAssumption(payload, payload, new ResultSource(payload)))], Notes = payloads },
            Comparison = new ResultComparison
            {
                ChangesAdvice = true,
                FirstModel = payloads[1],
                SecondModel = payloads[2],
                FirstDay = payloads[3],
                Summary = string.Concat(payloads),
                Differences = [.. payloads.Select(payload => new ResultDifference(payload, payload, payload, payload, true))],
                Agreements = payloads,
            },
        };
        var hostile = real with { Id = PublicId.New(), LinkId = link.Id, Document = document.Write() };
        var incoming = new IncomingTurn(new ConversationKey("test", "hostile"), hostile.Id, new Microsoft.Bot.Schema.Activity { Type = "event", Id = hostile.Id });
        await services.GetRequiredService<ITurnStore>().CommitAsync(new TurnCommit(incoming, [], [], [hostile]), Token);
        return hostile.Id;
    }
}
