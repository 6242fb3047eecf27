namespace SourcingBot.Dialogs.Conversation;

/// <summary>Who stands behind the bot, and how a person there is reached. At least one way should be given.</summary>
public sealed record Publisher(string Name, string? Email, string? Phone, string? Url);
