using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Text;
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

    /// <summary>Every request, whatever its method, as "POST /v3/…", with its headers and body; no body is undefined.</summary>
    public ConcurrentQueue<(string Line, IHeaderDictionary Headers, JsonElement Body)> Requests { get; } = [];

    public ConcurrentQueue<Action<HttpResponse>> Answers { get; } = [];

    /// <summary>While this is not done, requests come in and are not answered.</summary>
    public Task Holding { get; set; } = Task.CompletedTask;

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

    /// <summary>The next answer is this status with that body.</summary>
    public FakeConnector Answer(int status, string body, params (string Name, string Value)[] headers)
    {
        Answers.Enqueue(response =>
        {
            response.StatusCode = status;
            foreach (var (name, value) in headers)
            {
                response.Headers[name] = value;
            }

            response.BodyWriter.Write(Encoding.UTF8.GetBytes(body));
        });
        return this;
    }

    public async Task GotAsync(int requests)
    {
        while (Requests.Count < requests)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
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
        using var received = new MemoryStream();
        await context.Request.Body.CopyToAsync(received);
        var body = received.Length == 0 ? default : JsonDocument.Parse(received.ToArray()).RootElement;
        // The path as it was sent, not as it was understood.
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Requests.Enqueue(($"{context.Request.Method} {path}", new HeaderDictionary(context.Request.Headers.ToDictionary()), body));
        if (HttpMethods.IsPost(context.Request.Method))
        {
            Posts.Enqueue((path, body));
        }

        await Holding.WaitAsync(context.RequestAborted);
        if (Answers.TryDequeue(out var answer))
        {
            answer(context.Response);
        }
    }
}
