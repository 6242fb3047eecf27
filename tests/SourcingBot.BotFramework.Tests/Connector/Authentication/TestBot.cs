using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SourcingBot.BotFramework.Tests.Connector.Authentication;

/// <summary>A bot with an app id, the issuers it believes, and every attempt it makes to reach somebody.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    public const string AppId = "2f1c9d3e-5a7b-4c8d-9e0f-112233445566";
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/";
    public const string HereUrl = "http://localhost:9/";

    private TestBot(FakeIssuer issuer, TokenCounter tokens, LoggedLines log, BotHost host, ConcurrentQueue<string> reached)
    {
        Issuer = issuer;
        Tokens = tokens;
        Log = log;
        Host = host;
        Reached = reached;
    }

    public FakeIssuer Issuer { get; }

    /// <summary>The bot's own tokens.</summary>
    public TokenCounter Tokens { get; }

    public LoggedLines Log { get; }

    public BotHost Host { get; }

    /// <summary>The hosts to which a connection was begun; none is made.</summary>
    public ConcurrentQueue<string> Reached { get; }

    public DateTimeOffset Now => Host.Clock.GetUtcNow();

    public static async Task<TestBot> StartAsync(string environment = "Production", string appId = AppId, string? peer = null, params (string Name, string Value)[] settings)
    {
        var issuer = new FakeIssuer();
        var tokens = new TokenCounter();
        var log = new LoggedLines();
        var reached = new ConcurrentQueue<string>();
        var host = await BotHost.StartAsync(environment: environment, appId: appId, peer: peer, configure: builder =>
        {
            foreach (var (name, value) in settings)
            {
                builder.Configuration[name] = value;
            }

            builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
            builder.Services.AddSingleton(new MetadataSource(issuer));
            builder.Services.AddSingleton<ITokenSource>(tokens);
            builder.Services.AddSingleton(provider => new GuardedConnections(provider.GetRequiredService<ServiceUrlPolicy>())
            {
                Resolve = (name, _) =>
                {
                    reached.Enqueue(name);
                    throw new HttpRequestException("No name is resolved in tests.");
                },
            });
        });
        return new TestBot(issuer, tokens, log, host, reached);
    }

    /// <summary>Delivers a message by which its replies come in the answer.</summary>
    public Task<(HttpStatusCode Status, string Body)> DeliverAsync(TestToken? token, string serviceUrl = ServiceUrl, Action<JsonObject>? change = null) =>
        DeliverAsync(token is null ? [] : [("Authorization", $"Bearer {token}")], serviceUrl, change);

    public Task<(HttpStatusCode Status, string Body)> DeliverAsync((string Name, string Value)[] headers, string serviceUrl = ServiceUrl, Action<JsonObject>? change = null) =>
        Host.SendAsync(HttpMethod.Post, EmulatorActivity.Message("who calls", serviceUrl, message =>
        {
            message["channelId"] = "msteams";
            message["deliveryMode"] = "expectReplies";
            change?.Invoke(message);
        }), headers);

    /// <summary>The answer is that status with nothing in the body, and the log has one line about it that repeats nothing of the token.</summary>
    public async Task RefusesAsync(HttpStatusCode status, TestToken? token, string serviceUrl = ServiceUrl, Action<JsonObject>? change = null)
    {
        Log.Lines.Clear();
        (await DeliverAsync(token, serviceUrl, change)).ShouldBe((status, string.Empty));
        Log.Warnings.Single().ShouldStartWith($"An activity from 127.0.0.1 was refused with {(int)status}: ");
        if (token?.ToString().Split('.') is { } parts)
        {
            Log.Lines.ShouldNotContain(line => parts.Any(part => part.Length > 0 && line.Text.Contains(part)));
        }
    }

    public async Task TakesAsync(TestToken? token, string serviceUrl = ServiceUrl, Action<JsonObject>? change = null) =>
        (await DeliverAsync(token, serviceUrl, change)).Status.ShouldBe(HttpStatusCode.OK, string.Join(Environment.NewLine, Log.Warnings));

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
