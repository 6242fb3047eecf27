namespace SourcingBot.BotFramework;

/// <param name="Conversation">Which one it is.</param>
/// <param name="LastActivity">When something last happened in it.</param>
/// <param name="Messages">How many messages it has, of both sides.</param>
public sealed record ConversationRecord(ConversationKey Conversation, DateTimeOffset LastActivity, int Messages);
