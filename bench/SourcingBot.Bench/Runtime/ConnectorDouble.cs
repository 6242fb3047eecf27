using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SourcingBot.Bench.Runtime;

/// <summary>A Bot Connector for one channel: takes replies, answers 201 with an id, and tells who waits that theirs arrived.</summary>
internal sealed class ConnectorDouble : IDisposable
{
    private static readonly byte[] Created =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}"u8.ToArray();

    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly List<LoadConversation> _conversations = [];
    private volatile InvalidDataException? _failure;

    public ConnectorDouble()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}";

    public LoadConversation Open()
    {
        lock (_conversations)
        {
            var conversation = new LoadConversation(_conversations.Count, Address);
            _conversations.Add(conversation);
            return conversation;
        }
    }

    /// <exception cref="InvalidDataException">A bot sent what it should not have sent.</exception>
    public void ThrowIfAnyFailed()
    {
        if (_failure is { } failure)
        {
            throw failure;
        }
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptAsync());
            }
        }
        catch (SocketException)
        {
            // The end: the listener was disposed of.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            socket.NoDelay = true;
            var messages = new HttpMessages(socket);
            while (await messages.ReadAsync() is { IsEmpty: false } message)
            {
                var arrived = Stopwatch.GetTimestamp();
                await socket.SendAsync(Created);
                // Shown when a turn takes more than a second, as it may while a bot is cold; no reply.
                if (message.Span.IndexOf("\"type\":\"typing\""u8) < 0)
                {
                    Conversation(message.Span).Arrived(arrived, message.Span);
                }
            }
        }
        catch (SocketException)
        {
            // A bot under measurement was ended.
        }
        catch (InvalidDataException exception)
        {
            _failure = exception;
        }
        finally
        {
            socket.Dispose();
        }
    }

    private LoadConversation Conversation(ReadOnlySpan<byte> message)
    {
        var number = LoadConversation.NumberIn(message);
        lock (_conversations)
        {
            return _conversations[number];
        }
    }
}
