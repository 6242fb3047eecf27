namespace SourcingBot.Host.Pages;

/// <summary>The files that pages use, read once at start.</summary>
internal sealed class PageAssets
{
    private readonly Dictionary<string, Asset> _byAddress;

    public PageAssets(string folder, string? logoPath)
    {
        Script = Asset.Small(Path.Combine(folder, "page.js"));
        FrameScript = Asset.Small(Path.Combine(folder, "frame.js"));
        Style = Asset.Small(Path.Combine(folder, "page.css"));
        ResultScript = Asset.Small(Path.Combine(folder, "result.js"));
        ResultStyle = Asset.Small(Path.Combine(folder, "result.css"));
        SalesScript = Asset.Small(Path.Combine(folder, "sales.js"));
        SalesStyle = Asset.Small(Path.Combine(folder, "sales.css"));
        Logo = logoPath is null ? null : Asset.Small(logoPath);

        // Written last by the build, see WebChat.targets: when it is there, the rest is.
        var webChat = Path.Combine(folder, "webchat.js");
        WebChat = File.Exists($"{webChat}.br") ? Asset.Large(webChat) : null;

        _byAddress = new[] { Script, FrameScript, Style, ResultScript, ResultStyle, SalesScript, SalesStyle, Logo, WebChat }.OfType<Asset>().ToDictionary(asset => asset.Address, StringComparer.Ordinal);
    }

    public Asset Script { get; }

    /// <summary>What the chat page needs beside <see cref="Script"/> inside a frame.</summary>
    public Asset FrameScript { get; }

    public Asset Style { get; }

    public Asset ResultScript { get; }

    public Asset ResultStyle { get; }

    /// <summary>Of the pages under <c>/sales</c>.</summary>
    public Asset SalesScript { get; }

    public Asset SalesStyle { get; }

    public Asset? Logo { get; }

    /// <summary>Null when the program was built without npm.</summary>
    public Asset? WebChat { get; }

    public Asset? Find(string address) => _byAddress.GetValueOrDefault(address);
}
