using SourcingBot.BotFramework;

namespace SourcingBot.Storage.Sqlite;

/// <summary>A row of the outbox as it was read.</summary>
/// <param name="Row">Its key in the table.</param>
internal sealed record QueuedActivity(long Row, ConversationKey Conversation, string ActivityId, string Json, string? Operation);
