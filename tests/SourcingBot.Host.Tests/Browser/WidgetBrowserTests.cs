using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>The widget on the example page: the page is 127.0.0.1, the widget localhost, for the browser two sites.</summary>
public sealed class WidgetBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private readonly HostProcess _host = new();

    public async ValueTask InitializeAsync() => await _host.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    [Requirement("A46", "the widget cannot be opened, used and closed by keyboard, or the focus is lost on the way")]
    public async Task A_visitor_opens_it_by_keyboard_answers_closes_it_and_finds_all_again_after_a_reload()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await watched.Page.AddInitScriptAsync("window.refused = []; addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push(`${violatedDirective} ${blockedURI}`));");
        await watched.Page.GotoAsync($"{_host.Address}/example");
        await Assertions.Expect(site.Bubble).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(site.Frame).ToHaveCountAsync(0);

        await site.Bubble.FocusAsync();
        await site.Page.Keyboard.PressAsync("Enter");
        await site.ExpectMessageAsync("1 of 4");
        await Assertions.Expect(site.Bubble).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(site.SendBox).ToBeFocusedAsync();
        await site.ConnectedAsync();
        await site.Page.Keyboard.TypeAsync("around 200k dollars");
        await site.Page.Keyboard.PressAsync("Enter");
        await site.ExpectMessageAsync("2 of 4");
        var messages = await site.Messages.CountAsync();

        await site.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(site.Dialog).ToBeHiddenAsync();
        await Assertions.Expect(site.Bubble).ToBeFocusedAsync();
        await Assertions.Expect(site.Bubble).ToHaveAttributeAsync("aria-expanded", "false");
        await site.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(site.SendBox).ToBeFocusedAsync();
        await Assertions.Expect(site.Messages).ToHaveCountAsync(messages);

        await site.Page.ReloadAsync();
        await Assertions.Expect(site.Dialog).ToBeVisibleAsync();
        await site.ExpectMessageAsync("2 of 4");
        await Assertions.Expect(site.Messages).ToHaveCountAsync(messages);
        (await site.FocusAsync()).ShouldBe("body", "nobody asked for the chat on this page yet");

        await site.Close.ClickAsync();
        await site.Page.ReloadAsync();
        await Assertions.Expect(site.Bubble).ToBeVisibleAsync();
        await Assertions.Expect(site.Dialog).ToBeHiddenAsync();

        (await site.Page.EvaluateAsync<string[]>("refused")).ShouldBeEmpty();
        watched.Errors.ShouldBeEmpty();
        watched.ForeignRequests.ShouldBeEmpty();
        await site.Page.EvaluateAsync("document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' }))");
        (await site.Page.EvaluateAsync<string[]>("refused")).ShouldBe(["style-src-elem inline"], "what the site's policy refuses is seen");
    }

    [Fact]
    [Requirement("A46", "the widget breaks a rule of WCAG 2.2 AA, open or closed")]
    public async Task It_is_accessible_closed_offering_and_open()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await watched.Page.GotoAsync($"{_host.Address}/example?opener=Four+questions,+two+minutes.&delay=0");
        await Assertions.Expect(site.Hint).ToBeVisibleAsync();
        await Accessibility.ShouldBeAccessibleAsync(site.Page);

        await site.Bubble.ClickAsync();
        await site.ExpectMessageAsync("1 of 4");

        await Assertions.Expect(site.Page.GetByRole(AriaRole.Dialog, new() { Name = "Sourcing adviser, AgileTech Vietnam" })).ToBeVisibleAsync();
        await Accessibility.ShouldBeAccessibleAsync(site.Page);
    }

    [Fact]
    public async Task The_opener_comes_after_its_delay_once_in_a_tab_and_can_be_sent_away()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await site.Page.Clock.InstallAsync(new() { TimeDate = new DateTime(2026, 11, 29, 10, 0, 0, DateTimeKind.Utc) });
        await site.Page.GotoAsync($"{_host.Address}/example?opener=Not+sure?&delay=3600");
        await Assertions.Expect(site.Bubble).ToBeVisibleAsync();
        await site.Page.Clock.PauseAtAsync(new DateTime(2026, 11, 29, 10, 55, 0, DateTimeKind.Utc));
        await Assertions.Expect(site.Hint).ToHaveCountAsync(0);

        await site.Page.Clock.FastForwardAsync("06:00");

        await Assertions.Expect(site.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Not sure?");
        await site.Page.GetByRole(AriaRole.Button, new() { Name = "Hide this message" }).ClickAsync();
        await Assertions.Expect(site.Hint).ToHaveCountAsync(0);
        await Assertions.Expect(site.Dialog).ToBeHiddenAsync();

        await site.Page.ReloadAsync();
        await Assertions.Expect(site.Bubble).ToBeVisibleAsync();
        await site.Page.Clock.FastForwardAsync("02:00:00");
        await Assertions.Expect(site.Hint).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_opener_opens_the_chat_and_is_gone()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await site.Page.GotoAsync($"{_host.Address}/example?opener=Not+sure?&delay=0&position=left");

        await site.Hint.ClickAsync();

        await site.ExpectMessageAsync("1 of 4");
        await Assertions.Expect(site.Hint).ToHaveCountAsync(0);
        (await site.Bubble.BoundingBoxAsync())!.X.ShouldBe(20, "data-position says left");
    }

    [Theory]
    [Requirement("A46", "on a narrow screen a part of the chat cannot be reached, or the page behind it can")]
    [InlineData(320, 568)]
    [InlineData(390, 780)]
    public async Task On_a_narrow_screen_it_covers_the_page_and_its_close_button_stays_in_reach(int width, int height)
    {
        await using var watched = await browser.OpenAsync(width, height);
        var site = new WidgetOnSite(watched);
        await site.Page.GotoAsync($"{_host.Address}/example");
        await site.Bubble.ClickAsync();
        await site.ExpectMessageAsync("1 of 4");
        await site.SayAsync("what is offshoring?");
        await site.ExpectMessageAsync("Source:");

        var box = (await site.Dialog.BoundingBoxAsync())!;
        (box.X, box.Y, box.Width, box.Height).ShouldBe((0, 0, width, height));
        (await site.Dialog.EvaluateAsync<bool>("dialog => dialog.matches(':modal')")).ShouldBeTrue();
        (await site.Chat.Locator("html").EvaluateAsync<int>("page => page.scrollWidth")).ShouldBe(width);
        var close = (await site.Close.BoundingBoxAsync())!;
        close.Width.ShouldBeGreaterThanOrEqualTo(24);
        await site.Close.ClickAsync();
        await Assertions.Expect(site.Dialog).ToBeHiddenAsync();
        await Assertions.Expect(site.Bubble).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_pop_up_is_opened_by_a_link_of_the_site_which_gets_the_focus_back()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await site.Page.GotoAsync($"{_host.Address}/example?mode=popup");
        await Assertions.Expect(site.Page.Locator("sourcingbot-widget")).ToBeAttachedAsync();
        await Assertions.Expect(site.Bubble).ToHaveCountAsync(0);
        var link = site.Page.GetByRole(AriaRole.Link, new() { Name = "Ask the adviser" });

        await link.FocusAsync();
        await site.Page.Keyboard.PressAsync("Enter");
        await site.ExpectMessageAsync("1 of 4");
        await Assertions.Expect(site.SendBox).ToBeFocusedAsync();
        (await site.Dialog.EvaluateAsync<bool>("dialog => dialog.matches(':modal')")).ShouldBeTrue();
        await site.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(site.Dialog).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();

        await site.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(site.Dialog).ToBeVisibleAsync();
        await site.Page.Mouse.ClickAsync(5, 400);
        await Assertions.Expect(site.Dialog).ToBeHiddenAsync();
        watched.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Inline_it_is_there_at_once_and_a_link_of_the_site_leads_to_it()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await site.Page.GotoAsync($"{_host.Address}/example?mode=inline&height=500px");
        await site.ExpectMessageAsync("1 of 4");
        (await site.Frame.BoundingBoxAsync())!.Height.ShouldBe(500);
        (await site.FocusAsync()).ShouldBe("body");

        await site.Page.GetByRole(AriaRole.Link, new() { Name = "Ask the adviser" }).ClickAsync();

        await Assertions.Expect(site.SendBox).ToBeFocusedAsync();
        await Assertions.Expect(site.Frame).ToBeInViewportAsync(new() { Ratio = 1 });
        watched.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_bot_says_while_it_is_closed_shows_on_the_bubble()
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await site.Page.GotoAsync($"{_host.Address}/example");
        await site.Bubble.ClickAsync();
        await site.ExpectMessageAsync("1 of 4");
        await site.Close.ClickAsync();
        await Assertions.Expect(site.Page.GetByRole(AriaRole.Button, new() { Name = "Open the chat", Exact = true })).ToBeVisibleAsync();

        await site.Chat.Locator(".webchat__suggested-actions button").First.EvaluateAsync("button => button.click()");

        await Assertions.Expect(site.Page.GetByRole(AriaRole.Button, new() { Name = "Open the chat: there is a new message" })).ToBeVisibleAsync();
        await site.Bubble.ClickAsync();
        await Assertions.Expect(site.Bubble).ToHaveAttributeAsync("aria-label", "Close the chat");
        await Assertions.Expect(site.Bubble).Not.ToHaveClassAsync("launch unread");
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, 1)]
    [InlineData(ReducedMotion.Reduce, 0)]
    public async Task It_moves_only_for_those_who_want_that(ReducedMotion wanted, int animations)
    {
        await using var watched = await browser.OpenAsync();
        var site = new WidgetOnSite(watched);
        await site.Page.EmulateMediaAsync(new() { ReducedMotion = wanted });
        await site.Page.GotoAsync($"{_host.Address}/example");
        await Assertions.Expect(site.Bubble).ToBeVisibleAsync();

        (await site.Dialog.EvaluateAsync<int>("dialog => { SourcingBot.open(); return dialog.getAnimations().length; }")).ShouldBe(animations);
    }
}
