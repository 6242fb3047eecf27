using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>A turn store that lasts as long as the process, for tests: the same rules as one on disk.</summary>
public sealed class MemoryTurnStore : ITurnStore
{
    private readonly Lock _gate = new();
    // A removed document keeps its version, which must go on growing: a stale turn could pass for a fresh one.
    private readonly Dictionary<string, (string? Json, long Version)> _states = [];
    private readonly Dictionary<(ConversationKey Conversation, string DeliveryKey), Row> _deliveries = [];
    private readonly List<Row> _rows = [];
    private readonly SortedSet<int> _undelivered = [];
    private readonly List<object> _effects = [];
    private readonly Dictionary<ConversationKey, string> _stopped = [];

    /// <summary>What committed turns kept beside their conversations, in order.</summary>
    public IReadOnlyList<object> Effects
    {
        get
        {
            lock (_gate)
            {
                return [.. _effects];
            }
        }
    }

    /// <summary>A conversation as it was committed or accepted, in order.</summary>
    public IReadOnlyList<Activity> Log(ConversationKey conversation)
    {
        lock (_gate)
        {
            return [.. _rows.Where(row => row.Conversation == conversation).Select(row => row.Activity)];
        }
    }

    public Task<IReadOnlyDictionary<string, StoredState>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyDictionary<string, StoredState>>(keys.Distinct().Where(key => VersionOf(key) > 0).ToDictionary(key => key, key => new StoredState(_states[key].Json!, _states[key].Version)));
        }
    }

    public Task<CommitResult> AcceptAsync(IncomingTurn incoming, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_deliveries.TryGetValue((incoming.Conversation, incoming.DeliveryKey), out var known))
            {
                return Task.FromResult(new CommitResult(CommitOutcome.Duplicate, known.Activity.Id));
            }

            AppendIncoming(incoming).IsOpen = true;
            return Task.FromResult(new CommitResult(CommitOutcome.Committed, incoming.Activity.Id));
        }
    }

    public Task<CommitResult> CommitAsync(TurnCommit turn, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var known = _deliveries.GetValueOrDefault((turn.Incoming.Conversation, turn.Incoming.DeliveryKey));
            if (known is { IsOpen: false })
            {
                return Task.FromResult(new CommitResult(CommitOutcome.Duplicate, known.Activity.Id));
            }

            if (turn.State.Any(write => VersionOf(write.Key) != write.ExpectedVersion))
            {
                return Task.FromResult(new CommitResult(CommitOutcome.Stale, null));
            }

            var row = known ?? AppendIncoming(turn.Incoming);
            row.IsOpen = false;
            foreach (var write in turn.State)
            {
                Put(write);
            }

            _effects.AddRange(turn.Effects);
            foreach (var reply in turn.Outgoing)
            {
                if (turn.Incoming.Conversation.ChannelId != "directline")
                {
                    _undelivered.Add(_rows.Count);
                }

                _rows.Add(new Row(turn.Incoming.Conversation, reply.Json, reply.Id ?? $"reply-{_rows.Count}") { Operation = reply.Operation, IsOutgoing = true });
            }

            return Task.FromResult(new CommitResult(CommitOutcome.Committed, row.Activity.Id));
        }
    }

    public Task<IReadOnlyList<IncomingTurn>> ReadAcceptedAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<IncomingTurn>>(
            [
                .. from row in _rows
                   where row.IsOpen
                   select new IncomingTurn(row.Conversation, _deliveries.Single(delivery => delivery.Value == row).Key.DeliveryKey, row.Activity),
            ]);
        }
    }

    public Task<IReadOnlyList<OutboxEntry>> ReadOutboxAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<OutboxEntry>>([.. Undelivered(_ => true)]);
        }
    }

    public Task<ConversationOutbox> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(new ConversationOutbox(_stopped.GetValueOrDefault(conversation), [.. Undelivered(row => row.Conversation == conversation)]));
        }
    }

    public Task MarkDeliveredAsync(ConversationKey conversation, long position, string? channelActivityId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _undelivered.Remove((int)position);
            _rows[(int)position].ChannelActivityId = channelActivityId;
            return Task.CompletedTask;
        }
    }

    public Task StopConversationAsync(ConversationKey conversation, string reason, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _stopped[conversation] = reason;
            return Task.CompletedTask;
        }
    }

    private IEnumerable<OutboxEntry> Undelivered(Func<Row, bool> wanted) =>
        from position in _undelivered
        let row = _rows[position]
        where wanted(row)
        select new OutboxEntry(row.Conversation, position, row.Activity, row.Operation, TargetOf(row));

    private string? TargetOf(Row row)
    {
        if (row.Operation == ActivityOperation.Send)
        {
            return null;
        }

        var sent = _rows.Find(other => other.Conversation == row.Conversation && other.IsOutgoing && other.Operation == ActivityOperation.Send && other.Id == row.Id);
        return sent is null ? row.Id : sent.ChannelActivityId;
    }

    private long VersionOf(string key) => _states.GetValueOrDefault(key) is { Json: not null } there ? there.Version : 0;

    private void Put(StateWrite write) => _states[write.Key] = (write.Json, _states.GetValueOrDefault(write.Key).Version + 1);

    private Row AppendIncoming(IncomingTurn incoming)
    {
        var row = new Row(incoming.Conversation, incoming.Written.Json);
        _rows.Add(row);
        if (incoming.Reopens)
        {
            _stopped.Remove(incoming.Conversation);
        }

        _deliveries.Add((incoming.Conversation, incoming.DeliveryKey), row);
        return row;
    }

    /// <param name="id">For an activity that has none of its own.</param>
    private sealed class Row(ConversationKey conversation, string json, string? id = null)
    {
        public ConversationKey Conversation => conversation;

        public string? Id => id;

        public ActivityOperation Operation { get; init; }

        public bool IsOutgoing { get; init; }

        /// <summary>A fresh copy each time, as from a disk.</summary>
        public Activity Activity
        {
            get
            {
                var activity = ActivityJson.Read(json);
                activity.Id ??= id;
                return activity;
            }
        }

        /// <summary>Accepted, its turn not yet committed.</summary>
        public bool IsOpen { get; set; }

        public string? ChannelActivityId { get; set; }
    }
}
