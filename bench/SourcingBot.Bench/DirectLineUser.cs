using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace SourcingBot.Bench;

/// <summary>A prospect with an open socket, who waits for each reply before writing on.</summary>
internal sealed class DirectLineUser : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[256 * 1024];
    private readonly string _conversation;
    private readonly string _token;
    private readonly string _user;

    private DirectLineUser(HttpClient http, string conversation, string token, string user)
    {
        (_http, _conversation, _token, _user) = (http, conversation, token, user);
    }

    /// <summary>Opens a conversation and waits for the bot's greeting.</summary>
    public static async Task<DirectLineUser> OpenAsync(HttpClient http)
    {
        using var answer = await http.PostAsJsonAsync("/api/token", new { locale = "en-US" });
        answer.EnsureSuccessStatusCode();
        return await JoinAsync(http, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <param name="token">The answer of <c>POST /api/token</c>.</param>
    public static async Task<DirectLineUser> JoinAsync(HttpClient http, JsonElement token)
    {
        var user = new DirectLineUser(
            http, token.GetProperty("conversationId").GetString()!, token.GetProperty("token").GetString()!, token.GetProperty("userId").GetString()!);
        using var request = user.Request(HttpMethod.Get, $"/v3/directline/conversations/{user._conversation}?watermark=0");
        using var opened = await http.SendAsync(request);
        opened.EnsureSuccessStatusCode();
        var stream = (await opened.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!;
        await user._socket.ConnectAsync(new Uri(stream), CancellationToken.None);
        await user.ReplyAsync();
        return user;
    }

    /// <summary>From just before the post to the arrival of the bot's message on the socket.</summary>
    public async Task<TimeSpan> SayAsync(string text)
    {
        using var request = Request(HttpMethod.Post, $"/v3/directline/conversations/{_conversation}/activities");
        request.Content = Message(_user, text);
        var from = Stopwatch.GetTimestamp();
        var posted = _http.SendAsync(request);
        var arrived = await ReplyAsync();
        (await posted).EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(from, arrived);
    }

    /// <summary>A message as Web Chat sends it.</summary>
    public static HttpContent Message(string user, string text) => JsonContent.Create(new
    {
        type = "message",
        text,
        textFormat = "plain",
        attachments = Array.Empty<object>(),
        channelData = new { attachmentSizes = Array.Empty<int>(), clientActivityID = Guid.NewGuid().ToString("N") },
        channelId = "webchat",
        from = new { id = user, name = "Me", role = "user" },
        locale = "en-US",
        localTimestamp = "2026-11-22T12:00:00.000+00:00",
        localTimezone = "UTC",
    });

    public async ValueTask DisposeAsync()
    {
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        _socket.Dispose();
    }

    /// <returns>The moment at which the frame with the bot's message was there, before it was looked into.</returns>
    private async Task<long> ReplyAsync()
    {
        while (true)
        {
            var frame = await FrameAsync();
            var arrived = Stopwatch.GetTimestamp();
            if (frame.Length == 0)
            {
                continue;
            }

            using var set = JsonDocument.Parse(frame);
            if (set.RootElement.GetProperty("activities").EnumerateArray().Any(activity =>
                activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("id").GetString() != _user))
            {
                return arrived;
            }
        }
    }

    private async Task<ReadOnlyMemory<byte>> FrameAsync()
    {
        var length = 0;
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(length), CancellationToken.None);
            length += part.Count;
            if (part.EndOfMessage)
            {
                return _buffer.AsMemory(0, length);
            }
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path) => new(method, path)
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", _token) },
    };
}
