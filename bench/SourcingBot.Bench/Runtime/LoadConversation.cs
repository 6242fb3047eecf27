using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace SourcingBot.Bench.Runtime;

/// <summary>One conversation of the load: what is posted in it, and the wait for the reply.</summary>
internal sealed class LoadConversation(int number, string serviceUrl)
{
    /// <summary>What the person says in turn; each gets one reply, from the echo bot as from the waterfall.</summary>
    public static readonly string[] Says = ["hello", "Car", "Ann", "yes"];

    private TaskCompletionSource<long>? _reply;
    private int _turns;

    /// <summary>Of the last reply.</summary>
    public string? Text { get; private set; }

    /// <summary>When set, the text of replies is read, which costs the load time.</summary>
    public bool ReadsText { get; set; }

    public static int NumberIn(ReadOnlySpan<byte> request)
    {
        var from = request.IndexOf("/conversations/bench-"u8);
        return from >= 0 && Utf8Parser.TryParse(request[(from + 21)..], out int number, out _)
            ? number
            : throw new InvalidDataException($"A bot called the connector in a way that is not known: {Encoding.UTF8.GetString(request[..Math.Min(request.Length, 200)])}");
    }

    /// <summary>The next post, whole with its head, and the wait for what the bot replies to it.</summary>
    public (byte[] Request, Task<long> Reply) Next(string host)
    {
        _reply = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var body = Body(_turns, Says[_turns % Says.Length]);
        _turns++;
        var request = $"POST /api/messages HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n{body}";
        return (Encoding.ASCII.GetBytes(request), _reply.Task);
    }

    public void Arrived(long at, ReadOnlySpan<byte> request)
    {
        if (ReadsText)
        {
            var body = request[request.IndexOf((byte)'{')..(request.LastIndexOf((byte)'}') + 1)];
            Text = JsonDocument.Parse(body.ToArray()).RootElement.GetProperty("text").GetString();
        }

        if (_reply is not { } reply || !reply.TrySetResult(at))
        {
            throw new InvalidDataException($"Conversation {number} got a second reply to one message.");
        }
    }

    /// <summary>A message as Web Chat's service sends it; ASCII, so that characters are bytes.</summary>
    private string Body(int turn, string text) =>
        $$$"""
        {"type":"message","id":"bench-{{{number}}}|{{{turn:0000000}}}","timestamp":"2026-11-22T12:00:00.1234567Z","localTimestamp":"2026-11-22T13:00:00.123+01:00","localTimezone":"Europe/Berlin","channelId":"test","serviceUrl":"{{{serviceUrl}}}","from":{"id":"dl_0123456789abcdef0123456789abcdef","name":"Ann","role":"user"},"conversation":{"id":"bench-{{{number}}}"},"recipient":{"id":"bot@0123456789","name":"bot","role":"bot"},"textFormat":"plain","locale":"en-US","text":"{{{text}}}","entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}],"channelData":{"clientActivityID":"16059720051250a1b2c3d4e5{{{turn:0000000}}}"}}
        """;
}
