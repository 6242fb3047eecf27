using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>What one run of a turn has read, written and said so far. Nothing of it is real before the commit.</summary>
internal sealed class TurnWork(IncomingTurn incoming, ITurnStore store, TimeProvider time)
{
    private static readonly AsyncLocal<TurnWork?> Here = new();

    // States may be loaded in parallel.
    private readonly Lock _gate = new();
    private readonly Dictionary<string, StoredState?> _read = [];
    private readonly Dictionary<string, string?> _written = [];
    private readonly List<WrittenActivity> _said = [];
    private readonly List<object> _effects = [];
    private bool _isOver;

    /// <summary>The work of the turn that this code runs in; null outside of turns.</summary>
    public static TurnWork? Current => Here.Value;

    public IncomingTurn Incoming => incoming;

    /// <summary>What comes now is too late to be committed with it.</summary>
    public bool IsOver
    {
        get
        {
            lock (_gate)
            {
                return _isOver;
            }
        }
    }

    /// <summary>What the bot threw, when an error handler took it.</summary>
    public Exception? Failure { get; private set; }

    public InvokeResponse? InvokeResponse { get; set; }

    public IReadOnlyList<Activity> ExpectedReplies { get; set; } = [];

    /// <summary>Makes this the current work until the calling method returns.</summary>
    public void Begin() => Here.Value = this;

    /// <summary>The documents as this turn sees them: its own writes, else what was there when it first looked. Null: not there.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        await LookAsync(keys, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            return keys.Distinct().ToDictionary(key => key, Seen);
        }
    }

    /// <inheritdoc cref="ReadAsync(IReadOnlyCollection{string}, CancellationToken)"/>
    public async Task<string?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        await LookAsync([key], cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            return Seen(key);
        }
    }

    /// <summary>Stages documents; null removes one.</summary>
    public async Task WriteAsync(IReadOnlyDictionary<string, string?> changes, CancellationToken cancellationToken)
    {
        await LookAsync(changes.Keys, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            RefuseIfOver();
            foreach (var (key, json) in changes)
            {
                _written[key] = json;
            }
        }
    }

    /// <summary>Stages the activity as it is now, so that a bot may go on with its object; answers the id.</summary>
    public string Say(Activity activity)
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now).ToString("n");
        var written = WrittenActivity.Of(activity.As(id, now));
        lock (_gate)
        {
            RefuseIfOver();
            _said.Add(written);
        }

        return id;
    }

    /// <summary>Stages what is kept beside the conversation.</summary>
    public void Keep(object effect)
    {
        lock (_gate)
        {
            RefuseIfOver();
            _effects.Add(effect);
        }
    }

    /// <summary>Stages the change of what this turn said, or else of what an earlier one did.</summary>
    public void Update(Activity replacement)
    {
        lock (_gate)
        {
            RefuseIfOver();
            var index = IndexOf(replacement.Id);
            var written = WrittenActivity.Of(replacement.As(replacement.Id, time.GetUtcNow()), index < 0 ? ActivityOperation.Update : _said[index].Operation);
            if (index < 0)
            {
                _said.Add(written);
            }
            else
            {
                _said[index] = written;
            }
        }
    }

    /// <summary>Stages that what an earlier turn said is taken back; what this turn said is dropped.</summary>
    public void Delete(Activity deletion)
    {
        lock (_gate)
        {
            RefuseIfOver();
            var index = IndexOf(deletion.Id);
            var wasSentBefore = index < 0 || _said[index].Operation == ActivityOperation.Update;
            if (index >= 0)
            {
                _said.RemoveAt(index);
            }

            if (wasSentBefore)
            {
                _said.Add(WrittenActivity.Of(deletion.As(deletion.Id, time.GetUtcNow()), ActivityOperation.Delete));
            }
        }
    }

    /// <summary>Drops what a turn that failed has staged; versions stay known.</summary>
    public void Fail(Exception exception)
    {
        lock (_gate)
        {
            Failure = exception;
            _written.Clear();
            _said.Clear();
            _effects.Clear();
        }
    }

    /// <summary>Ends the work: what comes later is refused, for it would be lost.</summary>
    public TurnCommit ToCommit()
    {
        lock (_gate)
        {
            _isOver = true;
            var writes = new List<StateWrite>(_written.Count);
            foreach (var (key, json) in _written)
            {
                var read = _read[key];
                if (json is not null || read is not null)
                {
                    writes.Add(new StateWrite(key, json, read?.Version ?? 0));
                }
            }

            // Nothing is added to these any more: whatever comes now is refused.
            return new TurnCommit(incoming, writes, _said, _effects);
        }
    }

    private string? Seen(string key) => _written.TryGetValue(key, out var written) ? written : _read[key]?.Json;

    /// <summary>Reads what this turn has not looked at yet.</summary>
    private async Task LookAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        string[] unknown;
        lock (_gate)
        {
            unknown = [.. keys.Where(key => !_read.ContainsKey(key))];
        }

        if (unknown.Length == 0)
        {
            return;
        }

        var found = await store.ReadStateAsync(unknown, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            foreach (var key in unknown)
            {
                // The first look counts, so that all the turn saw is one version.
                _read.TryAdd(key, found.GetValueOrDefault(key));
            }
        }
    }

    private int IndexOf(string? id) => _said.FindIndex(said => said.Id == id && said.Operation != ActivityOperation.Delete);

    private void RefuseIfOver()
    {
        if (_isOver)
        {
            throw new InvalidOperationException("This turn is over and committed. Await everything that belongs to a turn before it ends.");
        }
    }
}
