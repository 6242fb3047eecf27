using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SourcingBot.Host.Tests.Crashes;

/// <summary>The other side of the messaging endpoint, as the Emulator is: sends activities, and takes the bot's replies over HTTP. Traces, which only the Emulator gets, are not kept.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private const string Alone = "d156b500|livechat";

    private readonly WebApplication _app;
    private readonly string _channel;
    private readonly List<(string Conversation, string Text)> _replies = [];
    private readonly HttpClient _http = new();

    private Connector(WebApplication app, string channel)
    {
        _app = app;
        _channel = channel;
        app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", async (string conversation, HttpRequest request) =>
        {
            var activity = await request.ReadFromJsonAsync<JsonElement>();
            lock (_replies)
            {
                if (activity.GetProperty("type").GetString() == "message")
                {
                    // A card for Teams has no text.
                    _replies.Add((conversation, activity.TryGetProperty("text", out var text) ? text.GetString()! : ""));
                }

                return Results.Json(new { id = $"r{_replies.Count}" });
            }
        });
    }

    /// <summary>What arrived in any conversation, repetitions included.</summary>
    public IReadOnlyList<string> Replies
    {
        get
        {
            lock (_replies)
            {
                return [.. _replies.Select(reply => reply.Text)];
            }
        }
    }

    /// <summary>What arrived in a conversation, repetitions included.</summary>
    public IReadOnlyList<string> RepliesIn(string conversation = Alone)
    {
        lock (_replies)
        {
            return [.. _replies.Where(reply => reply.Conversation == conversation).Select(reply => reply.Text)];
        }
    }

    public string ServiceUrl => _app.Urls.Single();

    public static async Task<Connector> StartAsync(string channel = "webchat")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new Connector(builder.Build(), channel);
        await connector._app.StartAsync();
        return connector;
    }

    public Task<bool> JoinAsync(string bot, string conversation = Alone) => SendAsync(bot, conversation, """
        "type":"conversationUpdate","id":"join","membersAdded":[{"id":"bot-1","name":"Bot"},{"id":"user-1","name":"User"}],"membersRemoved":[]
        """);

    /// <summary>Sends a message; with the same number it is the same delivery.</summary>
    /// <returns>Whether the bot's host acknowledged it.</returns>
    public Task<bool> SayAsync(string bot, int number, string text, string conversation = Alone) => SendAsync(bot, conversation, $"""
        "type":"message","id":"m{number}","text":{JsonSerializer.Serialize(text)},"textFormat":"plain","localTimestamp":"2026-11-22T12:00:00+00:00"
        """);

    public async Task<IReadOnlyList<string>> WaitForRepliesAsync(int distinct)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        while (RepliesIn().Distinct().Count() < distinct)
        {
            await Task.Delay(20, patience.Token);
        }

        return RepliesIn();
    }

    /// <summary>Whether a reply with these words arrives.</summary>
    public async Task<bool> WaitForReplyAsync(string words)
    {
        for (var end = DateTime.UtcNow.AddSeconds(40); DateTime.UtcNow < end; await Task.Delay(20))
        {
            if (Replies.Any(reply => reply.Contains(words, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<bool> SendAsync(string bot, string conversation, string fields)
    {
        var activity = $$"""
            {{{fields}},"channelId":"{{_channel}}","conversation":{"id":"{{conversation}}"},"recipient":{"id":"bot-1","name":"Bot","role":"bot"},
            "from":{"id":"user-1","name":"User","role":"user"},"locale":"en-US","serviceUrl":"{{_app.Urls.First()}}"}
            """;
        try
        {
            using var content = new StringContent(activity, System.Text.Encoding.UTF8, "application/json");
            using var answer = await _http.PostAsync($"{bot}/api/messages", content);
            answer.EnsureSuccessStatusCode();
            return true;
        }
        catch (Exception e) when (Interview.IsOfKilledHost(e))
        {
            return false;
        }
    }
}
