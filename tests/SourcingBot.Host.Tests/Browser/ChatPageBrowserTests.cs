using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>The real page of the real program, in a real browser. What the bot says is not the subject here.</summary>
public sealed class ChatPageBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private readonly HostProcess _host = new();

    public async ValueTask InitializeAsync() => await _host.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 360)]
    [InlineData("/", 320)]
    [InlineData("/chat", 360)]
    public async Task The_page_shows_Web_Chat_without_loading_anything_from_elsewhere(string address, int width)
    {
        await using var watched = await browser.OpenAsync(width, 740);

        await watched.Page.GotoAsync(_host.Address + address);
        await watched.SayAsync("hello there");
        await SentAsync(watched, "hello there");

        watched.ForeignRequests.ShouldBeEmpty();
        watched.Errors.ShouldBeEmpty();
        (await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBe(width);
    }

    [Fact]
    public async Task The_page_passes_on_the_link_and_the_free_fields_of_its_address_when_it_asks_for_a_token()
    {
        await using var watched = await browser.OpenAsync();

        var asked = await watched.Page.RunAndWaitForRequestAsync(
            () => watched.Page.GotoAsync($"{_host.Address}/chat?lang=en&link=AbC_9-z&utm_source=a%26b&plan=gold"), "**/api/token*");

        new Uri(asked.Url).PathAndQuery.ShouldBe("/api/token?utm_source=a%26b&plan=gold");
        asked.PostData!.ShouldContain("\"link\":\"AbC_9-z\"");
        await watched.ConnectedAsync();
    }

    [Fact]
    public async Task A_reload_goes_on_with_the_same_conversation_and_a_new_conversation_begins_empty()
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.GotoAsync(_host.Address);
        await watched.SayAsync("the first words");
        await SentAsync(watched, "the first words");

        await watched.Page.ReloadAsync();
        await SentAsync(watched, "the first words");

        await watched.Page.Locator("#new-conversation").ClickAsync();
        await watched.Page.Locator("#confirm-new button[value=keep]").ClickAsync();
        (await UserWords(watched, "the first words").CountAsync()).ShouldBe(1);

        await watched.Page.Locator("#new-conversation").ClickAsync();
        await watched.Page.Locator("#confirm-new button[value=new]").ClickAsync();
        await Assertions.Expect(UserWords(watched, "the first words")).ToHaveCountAsync(0);
        await Assertions.Expect(watched.SendBox).ToBeFocusedAsync();
        await watched.SayAsync("second words");
        await SentAsync(watched, "second words");

        await watched.Page.ReloadAsync();
        await SentAsync(watched, "second words");
        (await UserWords(watched, "the first words").CountAsync()).ShouldBe(0);
        watched.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_goes_on_after_the_program_was_killed_and_started_again()
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.GotoAsync(_host.Address);
        await watched.SayAsync("before the crash");
        await SentAsync(watched, "before the crash");

        await _host.KillAsync();
        await _host.StartAsync(TestContext.Current.CancellationToken);
        await watched.SayAsync("after the crash");

        await SentAsync(watched, "after the crash");
        (await UserWords(watched, "before the crash").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_token_that_is_no_longer_good_is_replaced_without_a_reload()
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.GotoAsync(_host.Address);
        await watched.SayAsync("with the first token");
        await SentAsync(watched, "with the first token");
        var refused = 0;
        await watched.Page.RouteAsync("**/activities", async route =>
        {
            if (Interlocked.Increment(ref refused) == 1)
            {
                await route.FulfillAsync(new() { Status = 403, Body = """{"error":{"code":"TokenExpired","message":"expired"}}""" });
            }
            else
            {
                await route.ContinueAsync();
            }
        });

        var token = watched.Page.WaitForResponseAsync("**/api/token");
        await watched.SayAsync("refused");
        await token;

        await watched.ConnectedAsync();
        await Assertions.Expect(Status(watched, "Send failed")).ToHaveCountAsync(1);
        var posted = watched.Page.WaitForResponseAsync("**/activities");
        await watched.SayAsync("with the second token");
        (await posted).Ok.ShouldBeTrue();

        // What the server has is what a reload shows: Web Chat keeps the refused message on the screen until then.
        await watched.Page.ReloadAsync();
        await SentAsync(watched, "with the second token");
        (await UserWords(watched, "with the first token").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Everything_can_be_reached_by_keyboard_and_the_question_before_a_new_conversation_can_be_left()
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.GotoAsync(_host.Address);
        await watched.SendBox.WaitForAsync();

        await watched.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(watched.Page.Locator(".skip")).ToBeFocusedAsync();
        await watched.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(watched.Page.Locator("#main")).ToBeFocusedAsync();

        await watched.Page.Locator("#new-conversation").FocusAsync();
        await watched.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(watched.Page.Locator("#confirm-new button[value=keep]")).ToBeFocusedAsync();
        await watched.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(watched.Page.Locator("#new-conversation")).ToBeFocusedAsync();
    }

    private static ILocator UserWords(WatchedPage watched, string text) =>
        watched.Page.Locator(".webchat__stacked-layout--from-user .webchat__bubble__content", new() { HasText = text });

    private static ILocator Status(WatchedPage watched, string text) =>
        watched.Page.Locator(".webchat__activity-status", new() { HasText = text });

    /// <summary>On the screen, and confirmed by the server: a message on its way says so, a failed one too.</summary>
    private static async Task SentAsync(WatchedPage watched, string text)
    {
        await Assertions.Expect(UserWords(watched, text)).ToHaveCountAsync(1, new() { Timeout = 30_000 });
        await Assertions.Expect(Status(watched, "Sending")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await Assertions.Expect(Status(watched, "Send failed")).ToHaveCountAsync(0);
    }
}
