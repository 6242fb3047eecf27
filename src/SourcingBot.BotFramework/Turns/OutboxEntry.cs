using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Something committed that its channel has not confirmed yet.</summary>
/// <param name="conversation">Where.</param>
/// <param name="position">Grows along the conversation; the entries are delivered in this order.</param>
/// <param name="id">Of the activity; of an update or a deletion, of the activity it is about.</param>
/// <param name="utf8">The activity as it was written, in JSON.</param>
/// <param name="operation">What is to be done with it.</param>
/// <param name="targetId">
/// Of an update or a deletion, the id under which the channel keeps the activity it is about; null when the channel never told one.
/// </param>
public sealed class OutboxEntry(
    ConversationKey conversation, long position, string? id, ReadOnlyMemory<byte> utf8, ActivityOperation operation = ActivityOperation.Send, string? targetId = null)
{
    public ConversationKey Conversation => conversation;

    public long Position => position;

    public ActivityOperation Operation => operation;

    public string? TargetId => targetId;

    public Activity Activity => field ??= Read();

    /// <summary>No more of the activity than its delivery has to know: its addresses and its time.</summary>
    internal Activity Head => field ??= OutgoingJson.ReadHead(utf8.Span);

    internal ReadOnlyMemory<byte> Utf8 => utf8;

    private Activity Read()
    {
        var activity = ActivityJson.Read(utf8.Span);
        activity.Id = id;
        return activity;
    }
}
