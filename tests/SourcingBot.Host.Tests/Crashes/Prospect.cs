using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace SourcingBot.Host.Tests.Crashes;

/// <summary>
/// Somebody on the chat page whose server may die at any time: reads the log by polling, and sends again under the same
/// <c>clientActivityID</c> what was not acknowledged.
/// </summary>
internal sealed class Prospect(string address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(20) };
    private string? _resume;
    private string _conversation = "";
    private string _token = "";
    private int _said;
    private ClientWebSocket? _socket;

    public string User { get; private set; } = "";

    /// <summary>Opens the conversation, or comes back to it.</summary>
    public async Task OpenAsync()
    {
        using var answer = await _http.PostAsJsonAsync("/api/token", new { locale = "en-US", resume = _resume });
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var conversation = body.GetProperty("conversationId").GetString()!;
        if (_resume is not null)
        {
            conversation.ShouldBe(_conversation, "the same conversation comes back");
        }

        _conversation = conversation;
        _token = body.GetProperty("token").GetString()!;
        User = body.GetProperty("userId").GetString()!;
        _resume = body.GetProperty("resume").GetString();

        // As Web Chat does with a conversation id; it also begins a conversation that has not begun.
        using var request = Request(HttpMethod.Get, "?watermark=0");
        using var joined = await _http.SendAsync(request);
        joined.EnsureSuccessStatusCode();
    }

    /// <summary>Opens the stream, as Web Chat does, so that the server delivers; what comes is read from the log.</summary>
    public async Task ListenAsync()
    {
        using var request = Request(HttpMethod.Get, "?watermark=0");
        using var joined = await _http.SendAsync(request);
        joined.EnsureSuccessStatusCode();
        var address = (await joined.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!;
        _socket?.Dispose();
        _socket = new ClientWebSocket();
        await _socket.ConnectAsync(new Uri(address), CancellationToken.None);
        _ = DrainAsync(_socket);
    }

    /// <summary>Says one thing.</summary>
    /// <returns>Whether the server acknowledged it.</returns>
    public Task<bool> SayAsync(string text)
    {
        _said++;
        return PostAsync(text);
    }

    /// <summary>Sends the last thing once more, as the same delivery.</summary>
    public Task<bool> SayAgainAsync(string text) => PostAsync(text);

    /// <summary>Everything in the conversation so far, oldest first.</summary>
    public async Task<IReadOnlyList<Heard>> LogAsync()
    {
        var log = new List<Heard>();
        string? watermark = null;
        while (true)
        {
            using var request = Request(HttpMethod.Get, $"/activities?watermark={watermark}");
            using var answer = await _http.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            var set = await answer.Content.ReadFromJsonAsync<JsonElement>();
            var activities = set.GetProperty("activities").EnumerateArray().Select(Heard.Of).ToArray();
            if (activities.Length == 0)
            {
                return log;
            }

            log.AddRange(activities);
            watermark = set.GetProperty("watermark").GetString();
        }
    }

    /// <summary>Waits until the log has so many messages of the bot.</summary>
    public async Task<IReadOnlyList<Heard>> LogWithRepliesAsync(int replies)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var log = await LogAsync();
            if (log.Count(heard => heard.From != User) >= replies)
            {
                return log;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _http.Dispose();
    }

    /// <summary>Until the server dies.</summary>
    private static async Task DrainAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            }
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            return;
        }
    }

    private async Task<bool> PostAsync(string text)
    {
        try
        {
            using var request = Request(HttpMethod.Post, "/activities");
            request.Content = JsonContent.Create(new
            {
                type = "message",
                text,
                from = new { id = User },
                locale = "en-US",
                localTimestamp = "2026-11-22T12:00:00.000+00:00",
                channelData = new { clientActivityID = $"said-{_said}" },
            });
            using var answer = await _http.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            return true;
        }
        catch (Exception e) when (Interview.IsOfKilledHost(e))
        {
            return false;
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path) => new(method, $"/v3/directline/conversations/{_conversation}{path}")
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", _token) },
    };
}
