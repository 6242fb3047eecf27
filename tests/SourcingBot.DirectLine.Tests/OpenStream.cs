using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace SourcingBot.DirectLine.Tests;

/// <summary>A socket as the real client uses it: text frames in, empty frames out.</summary>
internal sealed class OpenStream : IDisposable
{
    // So that a frame that never comes is a failure and not a test run that never ends.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket socket = new();
    private readonly Queue<JsonNode> waiting = [];

    public string Watermark { get; private set; } = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="url">Of the stream.</param>
    /// <param name="origin">Of the page.</param>
    /// <param name="over">A client that speaks HTTP/2, of which the socket then is a part.</param>
    /// <exception cref="WebSocketException">The handshake was refused.</exception>
    public static async Task<OpenStream> OpenAsync(string url, string? origin = null, HttpClient? over = null)
    {
        var stream = new OpenStream();
        if (origin is not null)
        {
            stream.socket.Options.SetRequestHeader("Origin", origin);
        }

        stream.socket.Options.CollectHttpResponseDetails = true;
        try
        {
            if (over is not null)
            {
                stream.socket.Options.HttpVersion = over.DefaultRequestVersion;
                stream.socket.Options.HttpVersionPolicy = over.DefaultVersionPolicy;
            }

            await stream.socket.ConnectAsync(new Uri(url), over, Cancellation);
            return stream;
        }
        catch (WebSocketException e)
        {
            e.Data["status"] = (int)stream.socket.HttpStatusCode;
            stream.Dispose();
            throw;
        }
    }

    /// <summary>The status with which a handshake is refused.</summary>
    public static async Task<int> RefusedAsync(string url, string? origin = null) =>
        (int)(await Should.ThrowAsync<WebSocketException>(() => OpenAsync(url, origin))).Data["status"]!;

    public async Task<JsonNode> NextAsync()
    {
        while (waiting.Count == 0)
        {
            var frame = JsonNode.Parse(await ReceiveAsync().WaitAsync(Patience, Cancellation))!;
            Watermark = (string)frame["watermark"]!;
            foreach (var activity in frame["activities"]!.AsArray())
            {
                waiting.Enqueue(activity!);
            }
        }

        return waiting.Dequeue();
    }

    /// <summary>The text of the next frame, whatever is in it.</summary>
    public Task<string> NextFrameAsync() => ReceiveAsync().WaitAsync(Patience, Cancellation);

    public async Task<List<string>> TextsAsync(int count)
    {
        var texts = new List<string>();
        while (texts.Count < count)
        {
            texts.Add((string)(await NextAsync())["text"]!);
        }

        return texts;
    }

    public Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, Cancellation);

    /// <summary>Reads until the server closes.</summary>
    public async Task<WebSocketCloseStatus?> UntilClosedAsync()
    {
        var buffer = new byte[64 * 1024];
        while ((await socket.ReceiveAsync(buffer, Cancellation).WaitAsync(Patience, Cancellation)).MessageType != WebSocketMessageType.Close)
        {
        }

        return socket.CloseStatus;
    }

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);

    public void Dispose() => socket.Dispose();

    private async Task<string> ReceiveAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, Cancellation);
            part.MessageType.ShouldBe(WebSocketMessageType.Text);
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }
}
