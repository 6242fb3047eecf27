using Microsoft.Playwright;

namespace SourcingBot.Host.Tests.Browser;

/// <summary>
/// One Chromium for a class of tests: Debian's, or the one that <c>CHROMIUM</c> names. Where there is none the tests skip
/// themselves through <see cref="OpenAsync"/>. Nothing is downloaded.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] s_usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>
    /// What Playwright switches off, but for ThirdPartyStoragePartitioning: people's browsers give a frame of another site a storage of its
    /// own, and without that it has none in a fresh profile. Of two such arguments the later one counts.
    /// </summary>
    private const string SwitchedOff =
        "AcceptCHFrame,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,Translate,AutoDeElevate,RenderDocument";

    private static readonly string[] s_arguments =
    [
        "--disable-features=" + SwitchedOff,
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Null when this machine has no Chromium.</summary>
    private static string? Chromium { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM") }.Concat(s_usualPlaces).FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Chromium is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Headless = true, Args = s_arguments });
        }
    }

    /// <summary>A fresh profile with one page that watches for what must never happen. Skips the test where there is no browser.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="bypassCsp">Without the policies that pages come with: nothing else may keep a script from running.</param>
    internal async Task<WatchedPage> OpenAsync(int width = 1280, int height = 800, bool bypassCsp = false)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium. Install Debian's (apt-get install chromium), or name one in CHROMIUM.");
        var profile = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "en-US", BypassCSP = bypassCsp });
        return new WatchedPage(profile, await profile.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
