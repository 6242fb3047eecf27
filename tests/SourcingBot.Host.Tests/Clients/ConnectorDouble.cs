using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace SourcingBot.Host.Tests.Clients;

/// <summary>What the doubles of the Emulator and of the playground have in common: a server on this machine that a bot sends its replies to, and a client that delivers activities to the bot.</summary>
internal abstract class ConnectorDouble : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly Lock _gate = new();
    private readonly List<Call> _calls = [];
    private int _ids;

    /// <param name="bot">Its host's address.</param>
    protected ConnectorDouble(string bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(TakeAsync);
        _http = new HttpClient { BaseAddress = new Uri(bot), Timeout = TimeSpan.FromSeconds(30) };
    }

    /// <summary>Every call of the bot so far.</summary>
    public IReadOnlyList<Call> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    protected string Address => _app.Urls.First();

    /// <summary>What the bot calls, without this machine's address.</summary>
    protected virtual string Root => "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public Task StartAsync() => _app.StartAsync(Token);

    /// <summary>The messages that are shown in a conversation, as they are by now.</summary>
    public IReadOnlyList<Shown> Messages(string conversation)
    {
        lock (_gate)
        {
            return [.. Conversation(conversation).Where(shown => shown.Activity.GetProperty("type").GetString() == "message")];
        }
    }

    public async Task<IReadOnlyList<Shown>> WaitForMessagesAsync(string conversation, int count)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(40));
        while (Messages(conversation).Count < count)
        {
            await Task.Delay(20, patience.Token);
        }

        return Messages(conversation);
    }

    /// <summary>Waits for one more message than there was.</summary>
    /// <param name="act">What the bot answers.</param>
    /// <returns>That message.</returns>
    public async Task<Shown> AnswerToAsync(string conversation, Func<Task> act)
    {
        var before = Messages(conversation).Count;
        await act();
        return (await WaitForMessagesAsync(conversation, before + 1))[^1];
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Delivers an activity to the bot.</summary>
    protected async Task<Delivered> DeliverAsync(JsonObject activity, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _http.SendAsync(request, Token);
        return new Delivered(response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }

    protected async Task<Delivered> ProbeAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/messages");
        using var response = await _http.SendAsync(request, Token);
        return new Delivered(response.StatusCode, "");
    }

    /// <summary>Answers a call of the bot; called under a lock.</summary>
    /// <param name="method">In capitals.</param>
    /// <param name="path">Its segments after <see cref="Root"/>, unescaped.</param>
    /// <param name="body">Undefined when there is none.</param>
    protected abstract (int Status, JsonNode? Body) Answer(string method, string[] path, JsonElement body);

    /// <summary>What a conversation has.</summary>
    protected abstract List<Shown> Conversation(string id);

    protected string NextId(string prefix) => $"{prefix}{++_ids}";

    private async Task TakeAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        using var memory = new MemoryStream();
        await context.Request.Body.CopyToAsync(memory);
        var body = memory.Length == 0 ? default : JsonElement.Parse(memory.ToArray());
        var path = target.Split('?')[0];
        (int Status, JsonNode? Body) answer;
        lock (_gate)
        {
            answer = path.StartsWith(Root + "/", StringComparison.Ordinal)
                ? Answer(context.Request.Method, [.. path[(Root.Length + 1)..].Split('/').Select(Uri.UnescapeDataString)], body)
                : (404, null);
            _calls.Add(new Call(context.Request.Method, target, body, context.Request.Headers.Authorization.ToString(), answer.Status));
        }

        context.Response.StatusCode = answer.Status;
        if (answer.Body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer.Body.ToJsonString());
        }
    }
}
