using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>The widget of a host in Production on sites that it knows and that it does not know.</summary>
public sealed class WidgetOnOtherSitesTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private readonly List<string> _console = [];
    private OtherSite? _sites;
    private RunningHost? _host;

    private OtherSite Sites => _sites!;

    private string Allowed => Sites.Named("known");

    private string Unknown => Sites.Named("unknown");

    private string Host => _host!.Address;

    public async ValueTask InitializeAsync()
    {
        _sites = await OtherSite.StartAsync();
        _host = await RunningHost.StartAsync([$"--Embedding:AllowedSites:0={Allowed}"]);
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        await Sites.DisposeAsync();
    }

    [Fact]
    public async Task One_line_is_enough_and_nothing_but_it_is_loaded_before_the_chat_is_opened()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        var loaded = new List<string>();
        site.Page.Request += (_, request) => loaded.Add(request.Url);

        // In the head, before there is a body, under the policy that docs/embedding.md names.
        Sites.Shows(
            $"<script src=\"{Host}/widget.js\" async></script></head><body></body>",
            $"default-src 'none'; img-src data:; script-src {Host}; frame-src {Host}; require-trusted-types-for 'script'");
        await site.Page.GotoAsync(Allowed);
        await Assertions.Expect(site.Bubble).ToBeVisibleAsync();
        loaded.Where(address => address.StartsWith(Host, StringComparison.Ordinal)).ShouldBe([$"{Host}/widget.js"]);
        (await site.Page.EvaluateAsync<int>("sessionStorage.length + localStorage.length + document.cookie.length")).ShouldBe(0);

        await site.Bubble.ClickAsync();

        await site.ExpectMessageAsync("1 of 4");
        watched.Errors.ShouldBeEmpty();
    }

    [Theory]
    [Requirement("S23", "a site that is not named shows the chat, or a broken frame instead of a way to it")]
    [InlineData("", "")]
    [InlineData("data-link=\"AbC_9-z\" data-context=\"plan=gold\"", "l/AbC_9-z")]
    public async Task A_site_that_is_not_allowed_gets_a_link_and_its_makers_are_told_the_setting(string attributes, string path)
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        Listen(site);
        Sites.Shows($"<body><script src=\"{Host}/widget.js\" async {attributes}></script></body>");
        await site.Page.GotoAsync(Unknown);

        await site.Bubble.ClickAsync();

        var link = site.Page.GetByRole(AriaRole.Link, new() { Name = "Open the chat in a new tab" });
        await Assertions.Expect(link).ToBeVisibleAsync(new() { Timeout = 25_000 });
        await Assertions.Expect(link).ToBeFocusedAsync();
        await Assertions.Expect(site.Frame).ToBeHiddenAsync();
        (await link.GetAttributeAsync("href")).ShouldBe(path.Length == 0 ? $"{Host}/?lang=en" : $"{Host}/{path}?plan=gold&lang=en");
        _console.ShouldContain($"SourcingBot: the chat was refused in its frame. {new Uri(Host).Authority} needs {Unknown} in Embedding:AllowedSites; a content security policy of this site needs frame-src {Host}");
        await site.Close.ClickAsync();
        await Assertions.Expect(site.Bubble).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_link_and_the_fields_of_the_line_and_the_campaign_of_the_visit_reach_the_conversation()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        Sites.Shows($"<body><script src=\"{Host}/widget.js\" async data-link=\"AbC_9-z\" data-context=\"plan=gold&amp;page=Prices %26 terms\"></script></body>");
        await site.Page.GotoAsync($"{Allowed}/landing?utm_source=news&utm_medium=mail&other=x");
        await Assertions.Expect(site.Bubble).ToBeVisibleAsync();
        await site.Page.GotoAsync($"{Allowed}/prices");

        var asked = await site.Page.RunAndWaitForRequestAsync(() => site.Bubble.ClickAsync(), "**/api/token*");

        new Uri(asked.Url).PathAndQuery.ShouldBe("/api/token?utm_source=news&utm_medium=mail&plan=gold&page=Prices+%26+terms");
        asked.PostData!.ShouldContain("\"link\":\"AbC_9-z\"");
    }

    [Fact]
    public async Task A_site_opens_closes_and_follows_it_by_script_and_nobody_else_does()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await site.Page.AddInitScriptAsync("window.events = []; addEventListener('sourcingbot', ({ detail }) => events.push(detail));");
        Sites.Shows($"<body><script src=\"{Host}/widget.js\" async></script></body>");
        await site.Page.GotoAsync(Allowed);
        await Assertions.Expect(site.Bubble).ToBeVisibleAsync();

        await site.Page.EvaluateAsync("SourcingBot.open()");
        await site.ExpectMessageAsync("1 of 4");
        // Only the chat's own frame is listened to, and only while it shows the chat's own site.
        await site.Page.EvaluateAsync("() => new Promise(heard => { addEventListener('message', () => setTimeout(heard)); postMessage({ sourcingbot: 'close' }, '*'); })");
        await Assertions.Expect(site.Dialog).ToBeVisibleAsync();
        await site.Page.EvaluateAsync("SourcingBot.toggle()");
        await Assertions.Expect(site.Dialog).ToBeHiddenAsync();

        (await site.Page.EvaluateAsync<string[]>("events")).ShouldBe(["ready", "open", "close"]);
    }

    [Fact]
    [Requirement("S13", "a frame tells what happens in the chat to a site that it was not made for")]
    public async Task A_frame_speaks_only_to_the_site_that_it_was_made_for()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        Sites.Shows("<body></body>");
        await site.Page.GotoAsync(Allowed);

        // The first frame has loaded, and so has said what it has to say, before the second one is made.
        var heard = await site.Page.EvaluateAsync<string[]>(
            """
            ([host, ...sites]) => new Promise(end => {
              const heard = [];
              addEventListener('message', ({ source, data }) => {
                heard.push(`${[...document.querySelectorAll('iframe')].findIndex(frame => frame.contentWindow === source)} ${data.sourcingbot}`);
                if (source === document.querySelectorAll('iframe')[sites.length - 1]?.contentWindow) {
                  end(heard);
                }
              });
              const show = ([site, ...others]) => site && document.body.append(Object.assign(document.createElement('iframe'), {
                src: `${host}/chat#site=${encodeURIComponent(site)}`,
                onload: () => show(others),
              }));
              show(sites);
            })
            """,
            new[] { Host, Unknown, "*", Allowed });
        heard.ShouldBe(["2 ready"]);
    }

    [Fact]
    public async Task An_address_with_the_chats_name_opens_it_and_a_second_line_does_nothing()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        Listen(site);
        var line = $"<script src=\"{Host}/widget.js\" async></script>";
        Sites.Shows($"<body>{line}{line}</body>");

        await site.Page.GotoAsync($"{Allowed}/#sourcingbot");

        await site.ExpectMessageAsync("1 of 4");
        await Assertions.Expect(site.Page.Locator("sourcingbot-widget")).ToHaveCountAsync(1);
        _console.ShouldContain("SourcingBot: widget.js is on this page twice");
    }

    [Theory]
    [InlineData("data-mode=\"bubbel\"", "SourcingBot: data-mode=\"bubbel\" is not bubble, popup or inline")]
    [InlineData("data-opener=\"Hello\" data-delay=\"soon\"", "SourcingBot: data-delay=\"soon\" is not a number of seconds")]
    [InlineData("data-mode=\"inline\"", "SourcingBot: data-mode=\"inline\" needs a place: move the line to where the chat belongs, or name an element, like data-target=\"#chat\"")]
    [InlineData("data-mode=\"inline\" data-target=\"#nowhere\"", "SourcingBot: data-mode=\"inline\" needs a place: move the line to where the chat belongs, or name an element, like data-target=\"#chat\"")]
    public async Task A_mistake_in_the_line_is_told_in_the_console(string attributes, string said)
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        Sites.Shows($"<script src=\"{Host}/widget.js\" async {attributes}></script></head><body></body>");

        var told = await site.Page.RunAndWaitForConsoleMessageAsync(
            () => site.Page.GotoAsync(Allowed),
            new() { Predicate = message => message.Text.StartsWith("SourcingBot", StringComparison.Ordinal) });

        told.Text.ShouldBe(said);
        watched.Errors.ShouldBeEmpty();
    }

    private void Listen(WidgetOnSite site) => site.Page.Console += (_, message) => _console.Add(message.Text);
}
