using System.Runtime.InteropServices;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>A turn store that lasts as long as the process, for tests: the same rules as one on disk.</summary>
public sealed class MemoryTurnStore : ITurnStore
{
    private readonly Lock _gate = new();
    // A removed document keeps its version, which must go on growing: a stale turn could pass for a fresh one.
    private readonly Dictionary<string, (string? Json, long Version)> _states = [];
    private readonly Dictionary<(ConversationKey Conversation, string DeliveryKey), Row> _deliveries = [];
    // By position.
    private readonly Dictionary<long, Row> _rows = [];
    // By position, within each conversation that has any.
    private readonly Dictionary<ConversationKey, SortedDictionary<long, Row>> _undelivered = [];
    private readonly List<object> _effects = [];
    private readonly Dictionary<ConversationKey, string> _stopped = [];
    private long _last;
    private long _forgotten;

    /// <summary>
    /// How many activities are kept once they are done and delivered. One that is forgotten is gone from its conversation's log, and counts
    /// as new when it is delivered again.
    /// </summary>
    public long MostKept { get; init; } = long.MaxValue;

    /// <summary>What is said on these is not delivered: their clients read it.</summary>
    public EmbeddedChannels Embedded { get; init; } = new(Microsoft.Bot.Connector.Channels.Directline);

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
            return [.. InOrder().Where(row => row.Conversation == conversation).Select(row => row.Activity)];
        }
    }

    public Task<IReadOnlyDictionary<string, StoredState>> ReadStateAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var found = new Dictionary<string, StoredState>(keys.Count);
            foreach (var key in keys)
            {
                if (_states.GetValueOrDefault(key) is { Json: { } json } state)
                {
                    found[key] = new StoredState(json, state.Version);
                }
            }

            return Task.FromResult<IReadOnlyDictionary<string, StoredState>>(found);
        }
    }

    public Task<CommitResult> AcceptAsync(IncomingTurn incoming, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_deliveries.TryGetValue((incoming.Conversation, incoming.DeliveryKey), out var known))
            {
                return Task.FromResult(new CommitResult(CommitOutcome.Duplicate, known.Id));
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
                return Task.FromResult(new CommitResult(CommitOutcome.Duplicate, known.Id));
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
                var position = ++_last;
                var said = new Row(turn.Incoming.Conversation, position, reply, reply.Id ?? $"reply-{position}") { IsOutgoing = true };
                _rows.Add(position, said);
                if (!Embedded.Serve(said.Conversation.ChannelId))
                {
                    UndeliveredIn(said.Conversation).Add(position, said);
                }
            }

            Forget();
            return Task.FromResult(new CommitResult(CommitOutcome.Committed, row.Id));
        }
    }

    public Task<IReadOnlyList<IncomingTurn>> ReadAcceptedAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<IncomingTurn>>(
            [
                .. from row in InOrder()
                   where row.IsOpen
                   select new IncomingTurn(row.Conversation, row.DeliveryKey!, row.Activity),
            ]);
        }
    }

    public Task<IReadOnlyList<OutboxEntry>> ReadOutboxAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<OutboxEntry>>([.. _undelivered.Values.SelectMany(rows => rows.Values).OrderBy(row => row.Position).Select(Entry)]);
        }
    }

    public Task<ConversationOutbox> ReadOutboxAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            OutboxEntry[] entries = _undelivered.TryGetValue(conversation, out var rows) ? [.. rows.Values.Select(Entry)] : [];
            return Task.FromResult(new ConversationOutbox(_stopped.GetValueOrDefault(conversation), entries));
        }
    }

    public Task MarkDeliveredAsync(ConversationKey conversation, long position, string? channelActivityId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_undelivered.TryGetValue(conversation, out var rows) && rows.Remove(position, out var row))
            {
                row.ChannelActivityId = channelActivityId;
                if (rows.Count == 0)
                {
                    _undelivered.Remove(conversation);
                }
            }

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

    private SortedDictionary<long, Row> UndeliveredIn(ConversationKey conversation)
    {
        ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(_undelivered, conversation, out _);
        return rows ??= [];
    }

    private bool IsUndelivered(Row row) => _undelivered.TryGetValue(row.Conversation, out var rows) && rows.ContainsKey(row.Position);

    private OutboxEntry Entry(Row row) => new(row.Conversation, row.Position, row.Id, row.Written.Utf8, row.Written.Operation, TargetOf(row));

    private IEnumerable<Row> InOrder() => _rows.Values.OrderBy(row => row.Position);

    private string? TargetOf(Row row)
    {
        if (row.Written.Operation == ActivityOperation.Send)
        {
            return null;
        }

        var sent = InOrder().FirstOrDefault(other => other.Conversation == row.Conversation && other.IsOutgoing && other.Written.Operation == ActivityOperation.Send && other.Id == row.Id);
        return sent is null ? row.Id : sent.ChannelActivityId;
    }

    private long VersionOf(string key) => _states.GetValueOrDefault(key) is { Json: not null } there ? there.Version : 0;

    private void Put(StateWrite write) => _states[write.Key] = (write.Json, _states.GetValueOrDefault(write.Key).Version + 1);

    private Row AppendIncoming(IncomingTurn incoming)
    {
        var row = new Row(incoming.Conversation, ++_last, incoming.Written, incoming.Written.Id) { DeliveryKey = incoming.DeliveryKey };
        _rows.Add(row.Position, row);
        if (incoming.Reopens)
        {
            _stopped.Remove(incoming.Conversation);
        }

        _deliveries.Add((incoming.Conversation, incoming.DeliveryKey), row);
        return row;
    }

    private void Forget()
    {
        for (; _forgotten < _last - MostKept; _forgotten++)
        {
            var position = _forgotten + 1;
            if (_rows.GetValueOrDefault(position) is { IsOpen: false } row && !IsUndelivered(row))
            {
                _rows.Remove(position);
                if (row.DeliveryKey is { } key)
                {
                    _deliveries.Remove((row.Conversation, key));
                }
            }
        }
    }

    /// <param name="id">For an activity that has none of its own.</param>
    private sealed class Row(ConversationKey conversation, long position, WrittenActivity written, string? id)
    {
        public ConversationKey Conversation => conversation;

        public long Position => position;

        public string? DeliveryKey { get; init; }

        public string? Id => id;

        public WrittenActivity Written => written;

        public bool IsOutgoing { get; init; }

        /// <summary>A fresh copy each time, as from a disk.</summary>
        public Activity Activity
        {
            get
            {
                var activity = ActivityJson.Read(written.Utf8.Span);
                activity.Id ??= id;
                return activity;
            }
        }

        /// <summary>Accepted, its turn not yet committed.</summary>
        public bool IsOpen { get; set; }

        public string? ChannelActivityId { get; set; }
    }
}
