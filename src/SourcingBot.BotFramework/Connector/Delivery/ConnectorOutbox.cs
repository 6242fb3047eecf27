using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SourcingBot.BotFramework;

/// <summary>
/// Brings what turns committed to Bot Connector channels, in order within each conversation; conversations do not wait for each other. An
/// entry leaves the outbox when it arrived, when it is not wanted, or after a day. What a channel cannot take is tried five times, then
/// again and again at growing distances, with the conversation's next turn, and at the next start.
/// </summary>
internal sealed partial class ConnectorOutbox(
    ITurnStore store, ConnectorClient client, SendRate rate, TimeProvider time, Random chance, ILogger<ConnectorOutbox> logger) : ITurnChannel, IHostedService
{
    private const int MostTries = 5;

    /// <summary>After this a reply would only puzzle whoever gets it.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    /// <summary>Whoever asks for more is left alone for that long; the others keep their place in the queue meanwhile.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly ConversationQueue _queue = new();
    private readonly RetryWaits _waits = new(chance);
    private readonly ConcurrentDictionary<ConversationKey, Postponement> _postponed = new();

    // Of conversations that wait for their next try.
    private readonly ConcurrentDictionary<ConversationKey, TaskCompletionSource> _news = new();

    // Not disposed: it holds no timer, and a delivery that outlives the patience of the stop still asks it.
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Asked last: what no embedded channel serves is sent.</summary>
    public bool Owns(ConversationKey conversation) => true;

    /// <summary>A7560: a reference that was kept is used only if its address would be taken from an incoming activity too.</summary>
    public bool Reaches(Activity activity) => client.MayReach(activity.ServiceUrl);

    public void Accepted(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged)
    {
        // A Connector channel shows its users what they sent by itself.
    }

    public void Committed(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged)
    {
        if (_news.TryGetValue(conversation, out var news))
        {
            news.TrySetResult();
        }

        Deliver(conversation, MostTries);
    }

    public async Task ShowTypingAsync(Activity typing, CancellationToken cancellationToken)
    {
        // Dots that come late would only follow the reply.
        if (rate.Take(typing) > TimeSpan.Zero)
        {
            return;
        }

        var result = await client.PostAsync(typing, cancellationToken).ConfigureAwait(false);
        if (result.Outcome != DeliveryOutcome.Delivered)
        {
            LogTypingLost(typing.Conversation?.Id, result.Reason);
        }
    }

    /// <summary>Waits until nothing is on its way; what was postponed is not.</summary>
    public Task WhenIdleAsync(CancellationToken cancellationToken = default) => _queue.WhenIdleAsync(cancellationToken);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var left = await store.ReadOutboxAsync(cancellationToken).ConfigureAwait(false);
        foreach (var conversation in left.Select(entry => entry.Conversation).Distinct())
        {
            Deliver(conversation, MostTries);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await WhenIdleAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var conversation in _postponed.Keys)
        {
            Forget(conversation);
        }
    }

    private void Deliver(ConversationKey conversation, int mostTries) => _queue.EnqueueAsync(conversation, () => DeliverAsync(conversation, mostTries));

    private async Task<bool> DeliverAsync(ConversationKey conversation, int mostTries)
    {
        try
        {
            await WorkOffAsync(conversation, mostTries).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // What is left goes out at the next start.
            return false;
        }
        catch (Exception exception)
        {
            LogFailed(exception, conversation.ConversationId);
            Postpone(conversation, null, null);
            return false;
        }
    }

    private async Task WorkOffAsync(ConversationKey conversation, int mostTries)
    {
        var (tries, tried) = (0, (string?)null);
        while (true)
        {
            var outbox = await store.ReadOutboxAsync(conversation, _stopping.Token).ConfigureAwait(false);
            if (outbox.Entries.Count == 0 || IsToBeLeftAlone(conversation, ServiceUrl(outbox)))
            {
                return;
            }

            // A new address is a new chance.
            tries = tried == ServiceUrl(outbox) ? tries : 0;
            tried = ServiceUrl(outbox);
            if (await DeliverAsync(outbox).ConfigureAwait(false) is not var (failure, isFirst))
            {
                Forget(conversation);
                return;
            }

            tries = isFirst ? tries + 1 : 1;
            var wait = _waits.Soon(tries, failure.RetryAfter);
            if (tries >= mostTries || wait > LongestWait)
            {
                LogPostponed(conversation.ConversationId, tries, failure.Reason, Postpone(conversation, ServiceUrl(outbox), failure.RetryAfter));
                return;
            }

            await WaitAsync(conversation, wait, ServiceUrl(outbox)).ConfigureAwait(false);
        }
    }

    /// <summary>Null when nothing is left; else what stopped it, and whether that was the first one.</summary>
    private async Task<(DeliveryResult Failure, bool IsFirst)?> DeliverAsync(ConversationOutbox outbox)
    {
        var stopped = outbox.StoppedBecause;
        foreach (var (index, entry) in outbox.Entries.Index())
        {
            entry.Head.ServiceUrl = ServiceUrl(outbox);
            var result = await TryAsync(entry, stopped).ConfigureAwait(false);
            switch (result.Outcome)
            {
                case DeliveryOutcome.TryAgain:
                    return (result, index == 0);

                case DeliveryOutcome.Stopped:
                    stopped = result.Reason;
                    await store.StopConversationAsync(entry.Conversation, result.Reason, CancellationToken.None).ConfigureAwait(false);
                    LogStopped(entry.Conversation.ConversationId, result.Reason);
                    break;

                case DeliveryOutcome.Refused:
                    LogGivenUp(entry.Conversation.ConversationId, result.Reason);
                    break;
            }

            TurnCheckpoints.Reached(TurnCheckpoints.BeforeMark, entry.Conversation);
            await store.MarkDeliveredAsync(entry.Conversation, entry.Position, result.ActivityId, CancellationToken.None).ConfigureAwait(false);
            TurnCheckpoints.Reached(TurnCheckpoints.AfterMark, entry.Conversation);
        }

        return null;
    }

    private async Task<DeliveryResult> TryAsync(OutboxEntry entry, string? stoppedBecause)
    {
        if (stoppedBecause is not null)
        {
            return DeliveryResult.Refused($"its channel takes nothing there ({stoppedBecause})");
        }

        if (entry.Head.Timestamp is { } said && time.GetUtcNow() - said > Stale)
        {
            return DeliveryResult.Refused($"it could not be delivered since {said:u}");
        }

        await rate.WaitAsync(entry.Head, _stopping.Token).ConfigureAwait(false);
        TurnCheckpoints.Reached(TurnCheckpoints.BeforeDelivery, entry.Conversation);
        var result = await client.DeliverAsync(entry, _stopping.Token).ConfigureAwait(false);
        TurnCheckpoints.Reached(TurnCheckpoints.AfterDelivery, entry.Conversation);
        return result;
    }

    /// <summary>
    /// The newest address that is known for the conversation holds for all that waits there: the one that an older reply names may be dead,
    /// as that of an Emulator that was started again.
    /// </summary>
    private static string? ServiceUrl(ConversationOutbox outbox) => outbox.Entries[^1].Head.ServiceUrl;

    /// <summary>Ends early when a turn brings another address.</summary>
    private async Task WaitAsync(ConversationKey conversation, TimeSpan wait, string? serviceUrl)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        var delay = Task.Delay(wait, time, rest.Token);
        try
        {
            while (!delay.IsCompleted)
            {
                // First the ear, then the look: what comes between the two is heard.
                var news = _news[conversation] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                var outbox = await store.ReadOutboxAsync(conversation, _stopping.Token).ConfigureAwait(false);
                if (outbox.Entries.Count == 0 || ServiceUrl(outbox) != serviceUrl)
                {
                    return;
                }

                await Task.WhenAny(delay, news.Task).ConfigureAwait(false);
            }

            await delay.ConfigureAwait(false);
        }
        finally
        {
            _news.TryRemove(conversation, out _);
            await rest.CancelAsync().ConfigureAwait(false);
        }
    }

    private bool IsToBeLeftAlone(ConversationKey conversation, string? serviceUrl) =>
        _postponed.TryGetValue(conversation, out var postponed) && postponed.ServiceUrl == serviceUrl && postponed.NotBefore > time.GetUtcNow();

    private TimeSpan Postpone(ConversationKey conversation, string? serviceUrl, TimeSpan? asked)
    {
        var rounds = Forget(conversation) + 1;
        var wait = asked > LongestWait ? _waits.Soon(1, asked) : _waits.Later(rounds);
        var notBefore = asked is { } until ? time.GetUtcNow() + until : DateTimeOffset.MinValue;
        _postponed[conversation] = new Postponement(
            rounds, notBefore, serviceUrl, time.CreateTimer(_ => Deliver(conversation, mostTries: 1), null, wait, Timeout.InfiniteTimeSpan));
        return wait;
    }

    /// <summary>How many times in a row it had been postponed.</summary>
    private int Forget(ConversationKey conversation)
    {
        if (!_postponed.TryRemove(conversation, out var postponed))
        {
            return 0;
        }

        postponed.Timer.Dispose();
        return postponed.Rounds;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reply in conversation {ConversationId} could not be delivered in {Tries} tries ({Reason}); it is tried again after {Wait}, or with the next turn.")]
    private partial void LogPostponed(string conversationId, int tries, string reason, TimeSpan wait);

    [LoggerMessage(Level = LogLevel.Error, Message = "A reply in conversation {ConversationId} was given up: {Reason}.")]
    private partial void LogGivenUp(string conversationId, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel takes nothing more in conversation {ConversationId} until somebody speaks there again: {Reason}.")]
    private partial void LogStopped(string conversationId, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox of conversation {ConversationId} could not be worked off; it is tried again later.")]
    private partial void LogFailed(Exception exception, string conversationId);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Typing could not be shown in conversation {ConversationId}: {Reason}.")]
    private partial void LogTypingLost(string? conversationId, string reason);
}
