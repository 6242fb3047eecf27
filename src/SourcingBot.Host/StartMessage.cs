using SourcingBot.Host.Api;
using SourcingBot.Host.Pages;
using SourcingBot.Sales;
using SourcingBot.Sales.Access;
using SourcingBot.Storage;

namespace SourcingBot.Host;

/// <summary>What the console shows when the host runs: where everything is.</summary>
internal static class StartMessage
{
    public static async Task WriteAsync(WebApplication app, TextWriter output, CancellationToken stop)
    {
        var site = app.Services.GetRequiredService<ISite>().Address;
        output.WriteLine("SourcingBot is running; Ctrl+C stops it.");
        output.WriteLine($"  Chat page           {site}/");
        output.WriteLine($"  Sales pages         {await SalesPagesAsync(app, site, stop)}");
        output.WriteLine($"  Messaging endpoint  {MessagingEndpoint.Describe(app, site)}");
        output.WriteLine($"  Database            {app.Services.GetRequiredService<StorageLocation>().FullPath}");
        if (app.Services.GetRequiredService<PageAssets>().WebChat is null)
        {
            output.WriteLine("  The chat window is missing: this program was built without npm. Install Node.js with npm and build again.");
        }
    }

    /// <summary>Until somebody has signed in, with an address that lets them.</summary>
    private static async Task<string> SalesPagesAsync(WebApplication app, string site, CancellationToken stop) =>
        await app.Services.GetRequiredService<ISignIns>().AnyWasUsedAsync(stop)
            ? $"{site}/sales/links (the command sign-in prints an address that lets somebody in)"
            : $"{await app.Services.GetRequiredService<SignInAddresses>().NewAsync(stop)} (works once, for 15 minutes)";
}
