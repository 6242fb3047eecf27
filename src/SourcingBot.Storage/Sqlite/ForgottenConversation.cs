namespace SourcingBot.Storage.Sqlite;

/// <summary>The effect of a turn after which a conversation is over for good.</summary>
internal sealed record ForgottenConversation(string ChannelId, string ConversationId);
