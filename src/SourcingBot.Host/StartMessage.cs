using SourcingBot.Host.Api;
using SourcingBot.Host.Pages;
using SourcingBot.Sales;
using SourcingBot.Storage;

namespace SourcingBot.Host;

/// <summary>What the console shows when the host runs: where everything is.</summary>
internal static class StartMessage
{
    public static void Write(WebApplication app, TextWriter output)
    {
        var site = app.Services.GetRequiredService<ISite>().Address;
        output.WriteLine("SourcingBot is running; Ctrl+C stops it.");
        output.WriteLine($"  Chat page           {site}/");
        output.WriteLine($"  Messaging endpoint  {MessagingEndpoint.Describe(app, site)}");
        output.WriteLine($"  Database            {app.Services.GetRequiredService<StorageLocation>().FullPath}");
        if (app.Services.GetRequiredService<PageAssets>().WebChat is null)
        {
            output.WriteLine("  The chat window is missing: this program was built without npm. Install Node.js with npm and build again.");
        }
    }
}
