using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SourcingBot.BotFramework;

/// <summary>
/// Brings committed replies to Bot Connector channels, in order within each conversation. A reply leaves the outbox when it arrived or
/// is not wanted; one that a channel could not take stays, and goes out with the conversation's next turn or at the next start.
/// </summary>
internal sealed partial class ConnectorOutbox(ITurnStore store, ConnectorClient client, TimeProvider time, Random chance, ILogger<ConnectorOutbox> logger) : ITurnChannel, IHostedService
{
    private const int MostTries = 5;

    /// <summary>After this a reply would only puzzle whoever gets it.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly ConversationQueue _queue = new();

    // Not disposed: it holds no timer, and a delivery that outlives the patience of the stop still asks it.
    private readonly CancellationTokenSource _stopping = new();

    public bool Owns(ConversationKey conversation) => conversation.ChannelId != Microsoft.Bot.Connector.Channels.Directline;

    public void Accepted(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged)
    {
        // A Connector channel shows its users what they sent by itself.
    }

    public void Committed(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged) => Deliver(conversation);

    public async Task ShowTypingAsync(Activity typing, CancellationToken cancellationToken)
    {
        var result = await client.PostAsync(typing, cancellationToken).ConfigureAwait(false);
        if (result.Outcome != DeliveryOutcome.Delivered)
        {
            LogTypingLost(typing.Conversation?.Id, result.Reason);
        }
    }

    /// <summary>Waits until nothing is on its way.</summary>
    public Task WhenIdleAsync(CancellationToken cancellationToken = default) => _queue.WhenIdleAsync(cancellationToken);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var left = await store.ReadOutboxAsync(cancellationToken).ConfigureAwait(false);
        foreach (var conversation in left.Select(entry => entry.Conversation).Where(Owns).Distinct())
        {
            Deliver(conversation);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await WhenIdleAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Deliver(ConversationKey conversation) => _queue.EnqueueAsync(conversation, () => DeliverAsync(conversation));

    private async Task<bool> DeliverAsync(ConversationKey conversation)
    {
        try
        {
            var outbox = await store.ReadOutboxAsync(conversation, _stopping.Token).ConfigureAwait(false);
            foreach (var entry in outbox.Entries)
            {
                if (!await DeliverAsync(entry).ConfigureAwait(false))
                {
                    return false;
                }
            }

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
            return false;
        }
    }

    /// <summary>False when it must stay where it is, and everything after it too.</summary>
    private async Task<bool> DeliverAsync(OutboxEntry entry)
    {
        TurnCheckpoints.Reached(TurnCheckpoints.BeforeDelivery, entry.Conversation);
        var result = await TryToDeliverAsync(entry).ConfigureAwait(false);
        TurnCheckpoints.Reached(TurnCheckpoints.AfterDelivery, entry.Conversation);
        if (result.Outcome == DeliveryOutcome.TryAgain && !IsStale(entry.Activity))
        {
            LogPostponed(entry.Conversation.ConversationId, MostTries, result.Reason);
            return false;
        }

        if (result.Outcome != DeliveryOutcome.Delivered)
        {
            LogGivenUp(entry.Conversation.ConversationId, result.Reason);
        }

        TurnCheckpoints.Reached(TurnCheckpoints.BeforeMark, entry.Conversation);
        await store.MarkDeliveredAsync(entry.Conversation, entry.Position, result.ActivityId, CancellationToken.None).ConfigureAwait(false);
        TurnCheckpoints.Reached(TurnCheckpoints.AfterMark, entry.Conversation);
        return true;
    }

    private async Task<DeliveryResult> TryToDeliverAsync(OutboxEntry entry)
    {
        for (var attempt = 1; ; attempt++)
        {
            var result = await client.DeliverAsync(entry, _stopping.Token).ConfigureAwait(false);
            if (result.Outcome != DeliveryOutcome.TryAgain || attempt == MostTries)
            {
                return result;
            }

            await Task.Delay(WaitAfter(attempt, result.RetryAfter), time, _stopping.Token).ConfigureAwait(false);
        }
    }

    /// <summary>1, 2, 4, 8 s, or what the channel asks for; up to a quarter longer by chance, so that a crowd spreads.</summary>
    private TimeSpan WaitAfter(int attempt, TimeSpan? asked)
    {
        var wait = (asked ?? TimeSpan.FromSeconds(1 << (attempt - 1))) * (1 + (chance.NextDouble() / 4));
        return wait < LongestWait ? wait : LongestWait;
    }

    private bool IsStale(Activity activity) => activity.Timestamp is { } said && time.GetUtcNow() - said > Stale;

    [LoggerMessage(Level = LogLevel.Warning, Message = "A reply in conversation {ConversationId} could not be delivered in {Tries} tries ({Reason}); it waits for the next turn or start.")]
    private partial void LogPostponed(string conversationId, int tries, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A reply in conversation {ConversationId} was given up: {Reason}.")]
    private partial void LogGivenUp(string conversationId, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox of conversation {ConversationId} could not be worked off; it is tried again with the next turn.")]
    private partial void LogFailed(Exception exception, string conversationId);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Typing could not be shown in conversation {ConversationId}: {Reason}.")]
    private partial void LogTypingLost(string? conversationId, string reason);
}
