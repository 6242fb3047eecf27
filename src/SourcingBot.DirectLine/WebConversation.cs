namespace SourcingBot.DirectLine;

/// <param name="Locale">The page's language, told to the bot when the conversation begins.</param>
/// <param name="Link">The sales link that the page was opened from.</param>
public sealed record WebConversation(string ConversationId, string UserId, string? Locale, string? Link);
