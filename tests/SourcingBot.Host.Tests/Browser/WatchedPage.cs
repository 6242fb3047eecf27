using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>A page, and what it did that it should not: requests to elsewhere, refused scripts, uncaught errors.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _profile;
    private readonly List<string> _foreignRequests = [];
    private readonly List<string> _errors = [];

    public WatchedPage(IBrowserContext profile, IPage page)
    {
        _profile = profile;
        Page = page;
        page.Request += (_, request) => Watch(request.Url);
        page.WebSocket += (_, socket) => Watch(socket.Url);
        page.PageError += (_, error) => Add(_errors, error);
        page.Console += (_, message) =>
        {
            // Web Chat probes the browser with an empty style element that has no nonce; the refusal changes nothing on the screen.
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal) && !message.Location.Contains("/assets/webchat.", StringComparison.Ordinal))
            {
                Add(_errors, $"{message.Location}: {message.Text}");
            }
        };
    }

    public IPage Page { get; }

    public ILocator Messages => Page.Locator("article.webchat__basic-transcript__activity");

    public ILocator SendBox => Page.Locator(".webchat__send-box-text-box__input");

    public ILocator Buttons => Page.Locator(".webchat__suggested-actions button");

    public IReadOnlyList<string> ForeignRequests => Copy(_foreignRequests);

    /// <summary>Refusals by the content security policy, and exceptions nobody caught.</summary>
    public IReadOnlyList<string> Errors => Copy(_errors);

    /// <summary>Returns once the connection stands: before, Web Chat keeps what is typed in its box.</summary>
    public Task ConnectedAsync() => Assertions.Expect(Page.Locator("#chat[aria-busy=false]")).ToBeVisibleAsync(new() { Timeout = 30_000 });

    public async Task SayAsync(string text)
    {
        await ConnectedAsync();
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Waits for a message that has this text; in the newest one, for what was said before stays on the screen.</summary>
    public Task ExpectMessageAsync(string text) => Assertions.Expect(Messages.Last).ToContainTextAsync(text, new() { Timeout = 30_000 });

    public ValueTask DisposeAsync() => _profile.DisposeAsync();

    private void Watch(string address)
    {
        var uri = new Uri(address);
        if (uri.Scheme is not ("data" or "blob" or "about") && !uri.IsLoopback)
        {
            Add(_foreignRequests, address);
        }
    }

    // Playwright reports from its own thread.
    private static void Add(List<string> to, string what)
    {
        lock (to)
        {
            to.Add(what);
        }
    }

    private static string[] Copy(List<string> from)
    {
        lock (from)
        {
            return [.. from];
        }
    }
}
