using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SourcingBot.Bench.Runtime;

/// <summary>A kept connection to a bot, one post at a time.</summary>
internal sealed class BotConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly HttpMessages _messages;
    private readonly string _host;

    private BotConnection(Socket socket, string host)
    {
        (_socket, _messages, _host) = (socket, new HttpMessages(socket), host);
    }

    /// <exception cref="SocketException">Nobody listens there yet.</exception>
    public static async Task<BotConnection> OpenAsync(Uri address)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port));
            return new BotConnection(socket, address.Authority);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>
    /// One turn: over when its reply arrived at the connector and the post was answered. Answers the moment of the post and that of the
    /// reply.
    /// </summary>
    public async Task<(long Posted, long Replied)> TurnAsync(LoadConversation conversation)
    {
        var (request, reply) = conversation.Next(_host);
        var posted = Stopwatch.GetTimestamp();
        await _socket.SendAsync(request);
        var answer = await _messages.ReadAsync();
        if (!answer.Span.StartsWith("HTTP/1.1 2"u8))
        {
            throw new InvalidDataException($"The bot did not take an activity: {Encoding.UTF8.GetString(answer.Span)}");
        }

        return (posted, await reply.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    /// <summary>The body of a GET.</summary>
    public async Task<string> GetAsync(string path)
    {
        await _socket.SendAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {_host}\r\n\r\n"));
        var answer = Encoding.UTF8.GetString((await _messages.ReadAsync()).Span);
        var body = answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        // Chunked, in one piece.
        return answer.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? body.Split("\r\n")[1] : body;
    }

    public void Dispose() => _socket.Dispose();
}
