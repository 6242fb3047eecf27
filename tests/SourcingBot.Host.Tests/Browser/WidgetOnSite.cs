using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>A page of another site with the chat on it.</summary>
internal sealed class WidgetOnSite(WatchedPage watched)
{
    public IPage Page => watched.Page;

    public ILocator Bubble => Page.Locator("sourcingbot-widget button.launch");

    public ILocator Dialog => Page.Locator("sourcingbot-widget dialog");

    public ILocator Close => Dialog.Locator("header button");

    public ILocator Hint => Page.Locator("sourcingbot-widget .hint");

    public ILocator Frame => Page.Locator("sourcingbot-widget iframe");

    public IFrameLocator Chat => Page.FrameLocator("sourcingbot-widget iframe");

    public ILocator SendBox => Chat.Locator(".webchat__send-box-text-box__input");

    public ILocator Messages => Chat.Locator("article.webchat__basic-transcript__activity");

    public Task ExpectMessageAsync(string text) => Assertions.Expect(Messages.Last).ToContainTextAsync(text, new() { Timeout = 30_000 });

    /// <summary>Returns once the connection stands: before, Web Chat keeps what is typed in its box.</summary>
    public Task ConnectedAsync() => Assertions.Expect(Chat.Locator("#chat[aria-busy=false]")).ToBeVisibleAsync(new() { Timeout = 30_000 });

    public async Task SayAsync(string text)
    {
        await ConnectedAsync();
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Which element has the focus, in the page's own tree or in the widget's.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>(
        "() => { const host = document.activeElement; return ((host.shadowRoot?.activeElement ?? host).className || host.tagName).toLowerCase(); }");
}
