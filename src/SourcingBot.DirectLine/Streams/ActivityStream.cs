using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>What one socket is sent: everything in the log after the client's watermark, then what comes, in order.</summary>
internal sealed class ActivityStream(ClientToken ticket, long watermark, IConversationLog log, TimeProvider time)
{
    private const int PageSize = 100;

    // Clients send nothing but empty frames.
    private const int LargestFrame = 1024;

    // Another process may write to the same database, and nobody tells us.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    // Not declared for a single reader, although it has one: that kind cannot count. Whoever brings the news begins to send it,
    // for to wake another thread would take longer than that.
    private readonly Channel<Activity?> news = System.Threading.Channels.Channel.CreateUnbounded<Activity?>(new() { AllowSynchronousContinuations = true });
    private readonly Lock gate = new();
    private readonly FrameBuffer frame = new();
    private readonly string conversationId = ticket.ConversationId;
    private readonly ConversationKey conversation = new(DirectLine.Channel.Id, ticket.ConversationId);
    private long watermark = watermark;
    private bool lookIsQueued;

    // All that a queued look will find, while that is known; else it reads the log.
    private IReadOnlyList<LoggedActivity>? foundAlready;

    public string ConversationId => conversationId;

    /// <summary>There is something new in the log.</summary>
    /// <param name="logged">What that is; empty when it is not known.</param>
    public void Look(IReadOnlyList<LoggedActivity> logged)
    {
        lock (gate)
        {
            foundAlready = lookIsQueued || logged.Count == 0 ? null : logged;
            if (lookIsQueued)
            {
                return;
            }

            lookIsQueued = true;
        }

        news.Writer.TryWrite(null);
    }

    /// <summary>Sends an activity that is not kept; a client too slow for it will not miss it.</summary>
    public void Show(Activity activity)
    {
        if (news.Reader.Count < 16)
        {
            news.Writer.TryWrite(activity);
        }
    }

    /// <summary>Until either side closes.</summary>
    public async Task RunAsync(WebSocket socket, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        // Not cancelled by the stop: a cancelled receive tears the socket down, and the client would not hear why.
        var receiving = ReceiveAsync(socket);
        var sending = SendAsync(socket, ending.Token);
        await Task.WhenAny(sending, receiving);
        await ending.CancelAsync();
        await Silent(sending);
        await Silent(CloseAsync(socket, receiving));
        socket.Abort();
        await Silent(receiving);
        if (sending.Exception?.InnerException is { } failure and not (WebSocketException or IOException or ObjectDisposedException))
        {
            throw failure;
        }
    }

    private async Task SendAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        await SendLogAsync(socket, cancellationToken);
        await using var timer = time.CreateTimer(_ => Look([]), null, LongestWait, LongestWait);
        await foreach (var activity in news.Reader.ReadAllAsync(cancellationToken))
        {
            if (activity is not null)
            {
                ActivitySet.WriteTransient(frame.Writer, activity, $"{conversationId}|{RandomId.New()}", time.GetUtcNow(), watermark);
                await SendFrameAsync(socket, cancellationToken);
            }
            else
            {
                await (TakeLook() is { } found && found[0].Position == watermark + 1
                    ? SendAsync(socket, found, cancellationToken)
                    : SendLogAsync(socket, cancellationToken));
            }
        }
    }

    // Before the log is read, so that whatever is committed from here on is looked for again.
    private IReadOnlyList<LoggedActivity>? TakeLook()
    {
        lock (gate)
        {
            lookIsQueued = false;
            return foundAlready;
        }
    }

    private async Task SendLogAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        while (await log.ReadAsync(conversationId, watermark, PageSize, cancellationToken) is { Count: > 0 } page)
        {
            await SendAsync(socket, page, cancellationToken);
        }
    }

    private async Task SendAsync(WebSocket socket, IReadOnlyList<LoggedActivity> activities, CancellationToken cancellationToken)
    {
        watermark = activities[^1].Position;
        if (ActivitySet.Write(frame.Writer, activities, watermark, ticket.UserId) > 0)
        {
            TurnCheckpoints.Reached(TurnCheckpoints.BeforeDelivery, conversation);
            await SendFrameAsync(socket, cancellationToken);
            TurnCheckpoints.Reached(TurnCheckpoints.AfterDelivery, conversation);
        }
        else
        {
            frame.Clear();
        }
    }

    private async Task SendFrameAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        await socket.SendAsync(frame.Writer.WrittenMemory, WebSocketMessageType.Text, true, cancellationToken);
        frame.Clear();
    }

    private static async Task<WebSocketCloseStatus> ReceiveAsync(WebSocket socket)
    {
        var buffer = new byte[LargestFrame];
        var size = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return WebSocketCloseStatus.NormalClosure;
            }

            size += part.Count;
            if (size > LargestFrame)
            {
                return WebSocketCloseStatus.MessageTooBig;
            }

            if (part.EndOfMessage)
            {
                size = 0;
            }
        }
    }

    private static async Task CloseAsync(WebSocket socket, Task<WebSocketCloseStatus> receiving)
    {
        var status = receiving.IsCompletedSuccessfully ? await receiving : WebSocketCloseStatus.EndpointUnavailable;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(status, null, patience.Token);
        }

        await receiving.WaitAsync(patience.Token);
        // What the client still sends is read, or the network would answer it with a reset that overtakes our reason.
        var rest = new byte[LargestFrame];
        while (socket.State == WebSocketState.CloseSent)
        {
            await socket.ReceiveAsync(rest.AsMemory(), patience.Token);
        }
    }

    private static async Task Silent(Task task) => await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
