namespace SourcingBot.BotFramework;

/// <summary>Conversation ids are unique only within their channel.</summary>
public readonly record struct ConversationKey(string ChannelId, string ConversationId);
