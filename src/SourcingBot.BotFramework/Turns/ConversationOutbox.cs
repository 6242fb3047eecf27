namespace SourcingBot.BotFramework;

/// <summary>What waits for delivery in one conversation, in order.</summary>
/// <param name="StoppedBecause">Why the channel wants nothing more in it, until somebody speaks there again; null when it is open.</param>
public sealed record ConversationOutbox(string? StoppedBecause, IReadOnlyList<OutboxEntry> Entries);
