namespace SourcingBot.BotFramework;

/// <summary>One thing at a time in each conversation, in the order of arrival; conversations do not wait for each other.</summary>
internal sealed class ConversationQueue
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, (long Ticket, Task Task)> _last = [];
    private long _tickets;

    public Task<T> EnqueueAsync<T>(ConversationKey conversation, Func<Task<T>> work)
    {
        lock (_gate)
        {
            var ticket = ++_tickets;
            var task = RunAfterAsync(_last.GetValueOrDefault(conversation).Task, work, conversation, ticket);
            _last[conversation] = (ticket, task);
            return task;
        }
    }

    /// <summary>Waits until nothing is queued any more.</summary>
    public async Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task[] pending;
            lock (_gate)
            {
                pending = [.. _last.Values.Select(last => last.Task)];
            }

            if (pending.Length == 0)
            {
                return;
            }

            await Task.WhenAll(pending).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<T> RunAfterAsync<T>(Task? previous, Func<Task<T>> work, ConversationKey conversation, long ticket)
    {
        if (previous is not null)
        {
            // Whoever queued the previous piece hears of its failure; it does not stop this one.
            await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        }
        else
        {
            // The caller holds the lock.
            await default(BehindOthers);
        }

        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            Forget(conversation, ticket);
        }
    }

    // Whoever comes from here on has nothing to wait for.
    private void Forget(ConversationKey conversation, long ticket)
    {
        lock (_gate)
        {
            if (_last.GetValueOrDefault(conversation).Ticket == ticket)
            {
                _last.Remove(conversation);
            }
        }
    }
}
