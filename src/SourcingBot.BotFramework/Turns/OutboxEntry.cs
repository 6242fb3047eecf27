using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>A committed reply that its channel has not confirmed yet.</summary>
/// <param name="Position">Grows along the conversation; replies are delivered in this order.</param>
public sealed record OutboxEntry(ConversationKey Conversation, long Position, Activity Activity);
