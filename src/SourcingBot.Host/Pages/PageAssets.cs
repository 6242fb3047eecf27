namespace SourcingBot.Host.Pages;

/// <summary>The files that pages use, read once at start.</summary>
internal sealed class PageAssets
{
    private readonly Dictionary<string, Asset> _byAddress;

    public PageAssets(string folder, string? logoPath)
    {
        Script = Asset.Small(Path.Combine(folder, "page.js"));
        Style = Asset.Small(Path.Combine(folder, "page.css"));
        SalesScript = Asset.Small(Path.Combine(folder, "sales.js"));
        SalesStyle = Asset.Small(Path.Combine(folder, "sales.css"));
        Logo = logoPath is null ? null : Asset.Small(logoPath);

        // Written last by the build, see WebChat.targets: when it is there, the rest is.
        var webChat = Path.Combine(folder, "webchat.js");
        WebChat = File.Exists($"{webChat}.br") ? Asset.Large(webChat) : null;

        _byAddress = new[] { Script, Style, SalesScript, SalesStyle, Logo, WebChat }.OfType<Asset>().ToDictionary(asset => asset.Address, StringComparer.Ordinal);
    }

    public Asset Script { get; }

    public Asset Style { get; }

    /// <summary>Of the pages under <c>/sales</c>.</summary>
    public Asset SalesScript { get; }

    public Asset SalesStyle { get; }

    public Asset? Logo { get; }

    /// <summary>Null when the program was built without npm.</summary>
    public Asset? WebChat { get; }

    public Asset? Find(string address) => _byAddress.GetValueOrDefault(address);
}
