using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SourcingBot.Host.Api;
using SourcingBot.Host.Pages;
using SourcingBot.Storage;

namespace SourcingBot.Host;

/// <summary>What the console shows when the host runs: where everything is.</summary>
internal static class StartMessage
{
    public static void Write(WebApplication app, TextWriter output)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var site = app.Configuration["PublicUrl"] is { Length: > 0 } publicUrl ? publicUrl : Reachable(addresses.FirstOrDefault() ?? "");
        site = site.TrimEnd('/');

        output.WriteLine("SourcingBot is running; Ctrl+C stops it.");
        output.WriteLine($"  Chat page           {site}/");
        output.WriteLine($"  Messaging endpoint  {MessagingEndpoint.Describe(app, site)}");
        output.WriteLine($"  Database            {app.Services.GetRequiredService<StorageLocation>().FullPath}");
        if (app.Services.GetRequiredService<PageAssets>().WebChat is null)
        {
            output.WriteLine("  The chat window is missing: this program was built without npm. Install Node.js with npm and build again.");
        }
    }

    /// <summary>A host that listens everywhere is reached on this machine as localhost.</summary>
    private static string Reachable(string address)
    {
        foreach (var everywhere in (string[])["://[::]", "://0.0.0.0", "://*", "://+"])
        {
            address = address.Replace(everywhere, "://localhost", StringComparison.Ordinal);
        }

        return address;
    }
}
