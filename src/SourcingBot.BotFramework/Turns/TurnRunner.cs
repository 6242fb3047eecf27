using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace SourcingBot.BotFramework;

/// <summary>
/// Turns activities into turns: one at a time in each conversation, in the order of arrival, each committed once. Whatever ends
/// the process, an activity that was answered for is not lost, and one that was committed is not run again.
/// </summary>
public sealed partial class TurnRunner(ITurnStore store, TurnAdapter adapter, IBot bot, IEnumerable<ITurnChannel> channels, TimeProvider time, ILogger<TurnRunner> logger)
{
    /// <summary>How long a sender waits for the whole turn before it is told that its activity is kept: with the keeping it is less than a second.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(900);

    /// <summary>A6001: clients show typing for three seconds.</summary>
    public static readonly TimeSpan TypingInterval = TimeSpan.FromSeconds(3);

    private const int MostRuns = 20;
    private const int MostCommits = 10;

    private readonly ITurnChannel[] _channels = [.. channels];
    private readonly ConversationQueue _queue = new();

    // Turns that lost a race for a document run again one by one: each then meets newcomers at most, and a crowd comes to an end.
    private readonly SemaphoreSlim _again = new(1);

    /// <summary>Runs a turn with the registered bot.</summary>
    /// <param name="incoming">The activity, and what tells its deliveries apart.</param>
    /// <param name="cancellationToken">Ends the waiting, not the turn.</param>
    /// <exception cref="Exception">What the bot threw, if no error handler took it; or the store could not commit. The sender may deliver again.</exception>
    public Task<TurnAnswer> RunAsync(IncomingTurn incoming, CancellationToken cancellationToken = default) => RunAsync(incoming, bot.OnTurnAsync, cancellationToken);

    /// <inheritdoc cref="RunAsync(IncomingTurn, CancellationToken)"/>
    public async Task<TurnAnswer> RunAsync(IncomingTurn incoming, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        var turn = new PendingTurn(incoming, callback);
        var done = Enqueue(turn);
        if (MustWaitForReply(incoming.Activity))
        {
            return await done.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        await ((Task)done).WaitAsync(Patience, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (done.IsCompleted)
        {
            return await done.ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return await AcceptAsync(turn, done).ConfigureAwait(false);
    }

    /// <summary>
    /// Runs a turn that the bot itself began, behind those of its conversation, and waits for its end: nobody could be told that it is kept, and
    /// after a crash nobody would know what it was to do.
    /// </summary>
    internal async Task ContinueAsync(Activity continuation, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var conversation = new ConversationKey(continuation.ChannelId!, continuation.Conversation!.Id!);
        if (TurnWork.Current is { IsOver: false } current && current.Incoming.Conversation == conversation)
        {
            throw new InvalidOperationException($"A turn in '{conversation.ConversationId}' is running, and would wait for itself. Send within it, or continue the conversation after it.");
        }

        if (ChannelOf(conversation) is not { } channel || !channel.Reaches(continuation))
        {
            throw new InvalidOperationException(
                $"The conversation '{conversation.ConversationId}' cannot be continued: its serviceUrl '{continuation.ServiceUrl}' is not one the bot may send to. Keep references of incoming activities only, or add the host to Messaging:ServiceHosts.");
        }

        var incoming = new IncomingTurn(conversation, DeliveryKeys.New(), continuation);
        await Enqueue(new PendingTurn(incoming, callback)).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    internal ITurnChannel? ChannelOf(ConversationKey conversation) => Array.Find(_channels, channel => channel.Owns(conversation));

    /// <summary>Queues what an earlier process accepted and did not finish. To be called before new activities arrive.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken = default)
    {
        foreach (var incoming in await store.ReadAcceptedAsync(cancellationToken).ConfigureAwait(false))
        {
            LogRecovered(incoming.Activity.Id, incoming.Conversation.ConversationId);
            var turn = new PendingTurn(incoming, bot.OnTurnAsync);
            _ = turn.Accept(() => Task.FromResult(new CommitResult(CommitOutcome.Committed, incoming.Activity.Id)));
            _ = ShowTypingIfSlowAsync(turn, Enqueue(turn));
        }
    }

    /// <summary>Waits until no turn is running.</summary>
    public Task WhenIdleAsync(CancellationToken cancellationToken = default) => _queue.WhenIdleAsync(cancellationToken);

    /// <summary>These two are answered with what the bot says, so their senders have to wait for it.</summary>
    private static bool MustWaitForReply(Activity activity) =>
        activity.Type == ActivityTypes.Invoke || activity.DeliveryMode == DeliveryModes.ExpectReplies;

    private Task<TurnAnswer> Enqueue(PendingTurn turn) => _queue.EnqueueAsync(turn.Incoming.Conversation, () => RunToCommitAsync(turn));

    private async Task<TurnAnswer> AcceptAsync(PendingTurn turn, Task<TurnAnswer> done)
    {
        var incoming = turn.Incoming;
        if (turn.Accept(() => store.AcceptAsync(incoming, CancellationToken.None)) is not { } acceptance)
        {
            return await done.ConfigureAwait(false);
        }

        var accepted = await acceptance.ConfigureAwait(false);
        if (accepted.Outcome == CommitOutcome.Duplicate)
        {
            return new TurnAnswer(TurnStatus.Duplicate, accepted.ActivityId, null, []);
        }

        Tell(incoming.Conversation, channel => channel.Accepted(incoming.Conversation, accepted.Logged));
        _ = ShowTypingAsync(turn, done);
        return new TurnAnswer(TurnStatus.Accepted, accepted.ActivityId, null, []);
    }

    private async Task<TurnAnswer> RunToCommitAsync(PendingTurn turn)
    {
        turn.Begin();
        var mayRunAgain = false;
        try
        {
            for (var run = 1; !turn.IsKnownDuplicate; run++)
            {
                var work = await RunOnceAsync(turn).ConfigureAwait(false);
                var result = await CommitAsync(turn, work.ToCommit()).ConfigureAwait(false);
                if (result.Outcome == CommitOutcome.Committed)
                {
                    Tell(turn.Incoming.Conversation, channel => channel.Committed(turn.Incoming.Conversation, result.Logged));
                }

                if (result.Outcome != CommitOutcome.Stale)
                {
                    return Answer(turn, work, result);
                }

                LogStale(turn.Incoming.Activity.Id, turn.Incoming.Conversation.ConversationId, run);
                if (run == MostRuns)
                {
                    throw new InvalidOperationException($"A turn in '{turn.Incoming.Conversation.ConversationId}' met changed state {run} times in a row.");
                }

                if (!mayRunAgain)
                {
                    await _again.WaitAsync().ConfigureAwait(false);
                    mayRunAgain = true;
                }
            }

            return new TurnAnswer(TurnStatus.Duplicate, turn.KnownId, null, []);
        }
        finally
        {
            if (mayRunAgain)
            {
                _again.Release();
            }
        }
    }

    private async Task<TurnWork> RunOnceAsync(PendingTurn turn)
    {
        var work = new TurnWork(turn.Incoming, store, time);
        try
        {
            await adapter.RunAsync(work, turn.Bot, CancellationToken.None).ConfigureAwait(false);
            if (work.Failure is { } handled)
            {
                LogFailure(handled, turn.Incoming.Activity.Id, turn.Incoming.Conversation.ConversationId);
            }
        }
        catch (Exception exception)
        {
            LogFailure(exception, turn.Incoming.Activity.Id, turn.Incoming.Conversation.ConversationId);
            if (!await turn.FailAsync().ConfigureAwait(false))
            {
                throw;
            }

            // Its sender was told that it is kept, so nobody will deliver it again: it ends here, without replies, rather than at every start.
            work.Fail(exception);
        }

        return work;
    }

    private async Task<CommitResult> CommitAsync(PendingTurn turn, TurnCommit commit)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                TurnCheckpoints.Reached(TurnCheckpoints.BeforeCommit, turn.Incoming.Conversation);
                var result = await store.CommitAsync(commit, CancellationToken.None).ConfigureAwait(false);
                TurnCheckpoints.Reached(TurnCheckpoints.AfterCommit, turn.Incoming.Conversation);
                return result;
            }
            catch (Exception exception) when (attempt < MostCommits)
            {
                if (!await turn.FailAsync().ConfigureAwait(false))
                {
                    throw;
                }

                // A full disk gets room again; the sender of an accepted activity will not come back to try.
                LogCommitFailed(exception, turn.Incoming.Activity.Id, turn.Incoming.Conversation.ConversationId, attempt);
                await Task.Delay(TimeSpan.FromSeconds(Math.Min(attempt * attempt, 30)), time).ConfigureAwait(false);
            }
        }
    }

    private static TurnAnswer Answer(PendingTurn turn, TurnWork work, CommitResult result)
    {
        var id = result.ActivityId ?? turn.Incoming.Written.Id;
        var invoked = work.InvokeResponse ?? (work.Failure is null ? null : new InvokeResponse { Status = 500 });
        return result.Outcome == CommitOutcome.Committed
            ? new TurnAnswer(TurnStatus.Committed, id, invoked, work.ExpectedReplies)
            : new TurnAnswer(TurnStatus.Duplicate, id, invoked, []);
    }

    /// <summary>Nobody waits yet for a turn of an earlier process: typing would only race with a quick reply.</summary>
    private async Task ShowTypingIfSlowAsync(PendingTurn turn, Task done)
    {
        await Task.WhenAny(turn.Begun, done).ConfigureAwait(false);
        await done.WaitAsync(Patience, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ShowTypingAsync(turn, done).ConfigureAwait(false);
    }

    private async Task ShowTypingAsync(PendingTurn turn, Task done)
    {
        var conversation = turn.Incoming.Conversation;
        if (ChannelOf(conversation) is not { } channel)
        {
            return;
        }

        await Task.WhenAny(turn.Begun, done).ConfigureAwait(false);
        var reference = turn.Incoming.Activity.GetConversationReference();
        while (!done.IsCompleted)
        {
            try
            {
                await channel.ShowTypingAsync(new Activity(ActivityTypes.Typing).ApplyConversationReference(reference), CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                LogTypingLost(exception, conversation.ConversationId);
            }

            await done.WaitAsync(TypingInterval, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Tell(ConversationKey conversation, Action<ITurnChannel> what)
    {
        if (ChannelOf(conversation) is not { } owner)
        {
            return;
        }

        try
        {
            what(owner);
        }
        catch (Exception exception)
        {
            // The turn is committed: its sender must not hear of a failure and send again.
            LogNotTold(exception, conversation.ConversationId);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn of activity {ActivityId} in conversation {ConversationId} failed; nothing of it was kept.")]
    private partial void LogFailure(Exception exception, string? activityId, string conversationId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The turn of accepted activity {ActivityId} in conversation {ConversationId} could not be committed (attempt {Attempt}).")]
    private partial void LogCommitFailed(Exception exception, string? activityId, string conversationId, int attempt);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The turn of activity {ActivityId} in conversation {ConversationId} met changed state in run {Run} and runs again.")]
    private partial void LogStale(string? activityId, string conversationId, int run);

    [LoggerMessage(Level = LogLevel.Information, Message = "Activity {ActivityId} in conversation {ConversationId} was accepted before the last stop; its turn runs now.")]
    private partial void LogRecovered(string? activityId, string conversationId);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Typing could not be shown in conversation {ConversationId}.")]
    private partial void LogTypingLost(Exception exception, string conversationId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The channel of conversation {ConversationId} failed on news of a commit.")]
    private partial void LogNotTold(Exception exception, string conversationId);
}
