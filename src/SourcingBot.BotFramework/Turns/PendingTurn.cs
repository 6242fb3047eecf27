using Microsoft.Bot.Builder;

namespace SourcingBot.BotFramework;

/// <summary>A turn on its way, and the race between its end and its early acceptance.</summary>
internal sealed class PendingTurn(IncomingTurn incoming, BotCallbackHandler bot)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<CommitResult>? _acceptance;
    private bool _hasFailed;

    public IncomingTurn Incoming => incoming;

    public BotCallbackHandler Bot => bot;

    /// <summary>Done when it is this turn's turn.</summary>
    public Task Begun => _begun.Task;

    /// <summary>Another delivery of the same activity was there first.</summary>
    public bool IsKnownDuplicate => _acceptance is { IsCompletedSuccessfully: true, Result.Outcome: CommitOutcome.Duplicate };

    public string? KnownId => _acceptance is { IsCompletedSuccessfully: true } known ? known.Result.ActivityId : null;

    public void Begin() => _begun.TrySetResult();

    /// <summary>Null when the turn failed first: then there is nothing to keep.</summary>
    public Task<CommitResult>? Accept(Func<Task<CommitResult>> accept)
    {
        lock (_gate)
        {
            return _hasFailed ? null : _acceptance = accept();
        }
    }

    /// <summary>
    /// Whether a turn that failed is kept in the store, so that it must come to an end though its sender is gone; if not, it will not be from now on.
    /// </summary>
    public async Task<bool> FailAsync()
    {
        Task<CommitResult>? acceptance;
        lock (_gate)
        {
            acceptance = _acceptance;
            _hasFailed = acceptance is null;
        }

        if (acceptance is null)
        {
            return false;
        }

        await ((Task)acceptance).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return acceptance is { IsCompletedSuccessfully: true, Result.Outcome: CommitOutcome.Committed };
    }
}
