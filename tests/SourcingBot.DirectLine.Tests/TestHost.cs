using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using SourcingBot.BotFramework;
using SourcingBot.Storage;

namespace SourcingBot.DirectLine.Tests;

/// <summary>The channel on Kestrel and SQLite, with a bot that echoes. Started again on the same folder, it is the same site.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public const string Secret = "a-secret-of-the-tests-0123456789abcdef";

    private readonly string folder;
    private readonly bool ownsFolder;
    private readonly WebApplication app;

    private TestHost(WebApplication app, string folder, bool ownsFolder)
    {
        this.app = app;
        this.folder = folder;
        this.ownsFolder = ownsFolder;
        Address = new Uri(app.Urls.Single());
        Http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public string Database => DatabaseIn(folder);

    public ScriptedBot.Memory Bot => app.Services.GetRequiredService<ScriptedBot.Memory>();

    public static async Task<TestHost> StartAsync(
        Dictionary<string, string?>? settings = null, TimeProvider? time = null, string? folder = null, Action<IServiceCollection>? services = null, string environment = "Production")
    {
        var path = folder ?? Directory.CreateTempSubdirectory("sourcingbot-").FullName;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={DatabaseIn(path)}",
            ["DirectLine:Secrets:0"] = Secret,
            ["DirectLine:ActivitiesPerMinute"] = "100000",
            ["DirectLine:TokensPerMinute"] = "100000",
            ["DirectLine:TokensPerHour"] = "1000000",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        if (time is not null)
        {
            builder.Services.AddSingleton(time);
        }

        builder.Services.AddSingleton<ScriptedBot.Memory>();
        builder.Services.AddSourcingBotStorage(builder.Configuration);
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddBotFramework<CloudAdapter, ScriptedBot>();
        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapDirectLine();
        app.MapBotMessages();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestHost(app, path, folder is null);
    }

    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public Task<Page> OpenPageAsync(object? parameters = null) => Page.OpenAsync(this, parameters);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        if (ownsFolder)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string DatabaseIn(string folder) => Path.Combine(folder, "test.db");
}
