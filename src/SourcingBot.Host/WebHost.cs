using SourcingBot.Definitions;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.DirectLine;
using SourcingBot.Host.Api;
using SourcingBot.Host.Pages;
using SourcingBot.Host.Reloading;
using SourcingBot.Host.ResultPages;
using SourcingBot.Host.Sales;
using SourcingBot.Host.Sales.Access;
using SourcingBot.Host.Sales.Pages;

namespace SourcingBot.Host;

/// <summary>The web host, put together but not started.</summary>
internal static class WebHost
{
    public const string DefaultAddress = "http://localhost:3978";

    /// <param name="settings">As on the command line.</param>
    /// <param name="applicationFolder">Holds settings, definitions and pages, wherever the program is started from.</param>
    /// <exception cref="DefinitionsException">Settings or definition files are wrong; all mistakes are in the message.</exception>
    public static WebApplication Build(string[] settings, string applicationFolder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = applicationFolder });
        builder.ListenByDefault(DefaultAddress);
        builder.StayQuiet();
        builder.AddSourcingBot();
        builder.Services.AddSalesPages();
        builder.Services.AddProblemDetails();
        builder.Services.AddHostedService<Preparation>();
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddHostedService(services => new DefinitionReload(
                services.GetRequiredService<AdvisorFolders>(),
                services.GetRequiredService<Brand>(),
                services.GetRequiredService<AdvisorLanguages>(),
                services.GetRequiredService<PageLanguages>(),
                services.GetRequiredService<TimeProvider>(),
                Console.Error));
        }

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseErrorResponses();
        app.UseSalesAccess();
        app.MapMessagingEndpoint();
        app.MapHealth();
        app.MapPages();
        app.MapExample();
        LinkEndpoints.Map(app);
        app.MapResults();
        app.MapSales();
        app.MapDirectLine();
        app.MapJsonQuestions();
        app.MapApiDescription();
        return app;
    }

    private static void ListenByDefault(this WebApplicationBuilder builder, string address)
    {
        string[] chosen = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];
        if (!chosen.Any(key => builder.Configuration.GetSection(key).Exists()))
        {
            builder.WebHost.UseUrls(address);
        }

        // Safe where no code waits for another while it blocks a thread, as none here does: what arrives is handled by the thread
        // that read it, and what is sent goes out from the thread that wrote it.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Each endpoint reads no more than its own limit and says so in its own way; this one counts a chunked body's framing too.
            kestrel.Limits.MaxRequestBodySize = 512 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxConcurrentConnections = 5000;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 2000;
        });
    }

    private static void StayQuiet(this WebApplicationBuilder builder)
    {
        var gate = new StartGate();
        builder.Services.AddSingleton(gate);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => gate.IsOpen && level >= LogLevel.Warning);

        // Its lines hold whole addresses, and the address of a stream holds its ticket.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

        // Warns at every new key that the database holds it as it is. So does the key that signs tokens: whoever reads the database is in.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
