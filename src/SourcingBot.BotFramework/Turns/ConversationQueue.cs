namespace SourcingBot.BotFramework;

/// <summary>One thing at a time in each conversation, in the order of arrival; conversations do not wait for each other.</summary>
internal sealed class ConversationQueue
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, Task> _last = [];

    public Task<T> EnqueueAsync<T>(ConversationKey conversation, Func<Task<T>> work)
    {
        lock (_gate)
        {
            var task = RunAfterAsync(_last.GetValueOrDefault(conversation), work);
            _last[conversation] = task;
            // Runs outside of the lock, or later in it on another thread: never before the line above.
            _ = ForgetAsync(conversation, task);
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
                pending = [.. _last.Values];
            }

            if (pending.Length == 0)
            {
                return;
            }

            await Task.WhenAll(pending).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static async Task<T> RunAfterAsync<T>(Task? previous, Func<Task<T>> work)
    {
        if (previous is not null)
        {
            // Whoever queued the previous piece hears of its failure; it does not stop this one.
            await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        }
        else
        {
            // The caller holds the lock.
            await Task.Yield();
        }

        return await work().ConfigureAwait(false);
    }

    private async Task ForgetAsync(ConversationKey conversation, Task task)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        lock (_gate)
        {
            if (_last.GetValueOrDefault(conversation) == task)
            {
                _last.Remove(conversation);
            }
        }
    }
}
