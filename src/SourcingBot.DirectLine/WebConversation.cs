namespace SourcingBot.DirectLine;

/// <param name="Locale">The page's language, told to the bot when the conversation begins.</param>
/// <param name="Link">The address that the page was opened from, by its id.</param>
public sealed record WebConversation(string ConversationId, string UserId, string? Locale, string? Link);
