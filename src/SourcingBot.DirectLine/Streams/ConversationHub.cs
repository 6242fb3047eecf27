using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>The open streams of every conversation, told when there is something new in the log.</summary>
internal sealed class ConversationHub(IOptions<DirectLineOptions> options)
{
    private readonly ConcurrentDictionary<string, ImmutableList<ActivityStream>> streams = new();

    /// <returns>False when the conversation has as many as it may have.</returns>
    public bool TryJoin(ActivityStream stream) => streams
        .AddOrUpdate(
            stream.ConversationId,
            _ => [stream],
            (_, present) => present.Count < options.Value.SocketsPerConversation ? present.Add(stream) : present)
        .Contains(stream);

    public void Leave(ActivityStream stream)
    {
        // Removed only if still empty: another stream may join between the two steps.
        var left = streams.AddOrUpdate(stream.ConversationId, _ => [], (_, present) => present.Remove(stream));
        if (left.IsEmpty)
        {
            streams.TryRemove(new(stream.ConversationId, left));
        }
    }

    public void Committed(string conversationId, IReadOnlyList<LoggedActivity> logged)
    {
        foreach (var stream in Open(conversationId))
        {
            stream.Look(logged);
        }
    }

    public void Transient(string conversationId, Activity activity)
    {
        foreach (var stream in Open(conversationId))
        {
            stream.Show(activity);
        }
    }

    private ImmutableList<ActivityStream> Open(string conversationId) =>
        streams.TryGetValue(conversationId, out var open) ? open : [];
}
