using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace SourcingBot.BotFramework.Tests.Connector;

/// <summary>A channel's service on this machine: keeps what it gets and answers as it was told to, 200 when it was told nothing.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app)
    {
        _app = app;
    }

    public ConcurrentQueue<(string Path, JsonElement Body)> Posts { get; } = [];

    public ConcurrentQueue<Action<HttpResponse>> Answers { get; } = [];

    public string Url => _app.Urls.Single();

    public IEnumerable<string?> Texts => Posts.Select(post => post.Body.TryGetProperty("text", out var text) ? text.GetString() : null);

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector._app.Run(connector.TakeAsync);
        await connector._app.StartAsync();
        return connector;
    }

    public FakeConnector Answer(params HttpStatusCode[] statuses)
    {
        foreach (var status in statuses)
        {
            Answers.Enqueue(response => response.StatusCode = (int)status);
        }

        return this;
    }

    /// <summary>Waits for a post of some kind.</summary>
    public async Task GotAsync(Func<JsonElement, bool> wanted)
    {
        while (!Posts.Any(post => wanted(post.Body)))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var body = await JsonDocument.ParseAsync(context.Request.Body);
        // The path as it was sent, not as it was understood.
        Posts.Enqueue((context.Features.Get<IHttpRequestFeature>()!.RawTarget, body.RootElement));
        if (Answers.TryDequeue(out var answer))
        {
            answer(context.Response);
        }
    }
}
