using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Something committed that its channel has not confirmed yet.</summary>
/// <param name="Position">Grows along the conversation; entries are delivered in this order.</param>
/// <param name="TargetId">The activity to update or delete, under the id that the channel knows. Null when the channel was never told of it, or never told its id.</param>
public sealed record OutboxEntry(
    ConversationKey Conversation, long Position, Activity Activity, ActivityOperation Operation = ActivityOperation.Send, string? TargetId = null);
