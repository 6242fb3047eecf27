using System.Buffers.Text;
using System.Net.Sockets;

namespace SourcingBot.Bench.Runtime;

/// <summary>
/// HTTP/1.1 messages from one connection, read with as little work as possible: what the load costs must not decide what the bots seem
/// to cost. Knows just what the peers of this benchmark send.
/// </summary>
internal sealed class HttpMessages(Socket socket)
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <summary>From the first line to the end of the body, valid until the next call; empty when the peer has closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync()
    {
        while (true)
        {
            if (Length(_buffer.AsSpan(_start, _end - _start)) is { } length)
            {
                var message = _buffer.AsMemory(_start, length);
                _start += length;
                return message;
            }

            MakeRoom();
            var read = await socket.ReceiveAsync(_buffer.AsMemory(_end));
            if (read == 0)
            {
                return default;
            }

            _end += read;
        }
    }

    /// <summary>Null when the message is not whole yet.</summary>
    private static int? Length(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return null;
        }

        head += 4;
        if (Header(received[..head], "content-length:"u8) is { } given)
        {
            Utf8Parser.TryParse(given, out int length, out _);
            return received.Length >= head + length ? head + length : null;
        }

        if (Header(received[..head], "transfer-encoding:"u8) is null)
        {
            return head;
        }

        var end = received[head..].IndexOf("0\r\n\r\n"u8);
        return end < 0 ? null : head + end + 5;
    }

    private static byte[]? Header(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        foreach (var range in head.Split((byte)'\n'))
        {
            var line = head[range];
            if (line.Length > name.Length && System.Text.Ascii.EqualsIgnoreCase(line[..name.Length], name))
            {
                return line[name.Length..].Trim(" \r"u8).ToArray();
            }
        }

        return null;
    }

    private void MakeRoom()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
