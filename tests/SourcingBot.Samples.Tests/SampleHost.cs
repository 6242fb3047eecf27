using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using SourcingBot.BotFramework.Tests.Connector;

namespace SourcingBot.Samples.Tests;

/// <summary>A sample behind a real web server, with the Emulator's side played here: posts go in, replies come back as posts.</summary>
internal sealed class SampleHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly FakeConnector _emulator;
    private readonly HttpClient _client;
    private int _heard;

    private SampleHost(WebApplication app, FakeConnector emulator)
    {
        _app = app;
        _emulator = emulator;
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public static async Task<SampleHost> StartAsync<TBot>()
        where TBot : class, IBot
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var startup = new Startup<TBot>();
        startup.ConfigureServices(builder.Services);
        var app = builder.Build();
        startup.Configure(app);
        await app.StartAsync();
        return new SampleHost(app, await FakeConnector.StartAsync());
    }

    /// <summary>What the bot says to this text, one message.</summary>
    public async Task<string?> SayAsync(string text, JsonArray? attachments = null)
    {
        await PostAsync(EmulatorActivity.Message(text, _emulator.Url, message => message["attachments"] = attachments));
        return await HearAsync();
    }

    public async Task<string?> JoinAsync()
    {
        await PostAsync(EmulatorActivity.ConversationUpdate(_emulator.Url));
        return await HearAsync();
    }

    /// <summary>The next message; the bot's traces are for its developer.</summary>
    public async Task<string?> HearAsync()
    {
        _heard++;
        while (Messages().Count() < _heard)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        return Messages().ElementAt(_heard - 1).GetProperty("text").GetString();

        IEnumerable<JsonElement> Messages() => _emulator.Posts.Select(post => post.Body).Where(body => body.GetProperty("type").GetString() == "message");
    }

    public async Task GetAsync(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    private async Task PostAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
