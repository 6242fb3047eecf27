namespace SourcingBot.Host.Pages;

/// <summary>The button, and the question it asks before it forgets a conversation.</summary>
internal sealed record NewConversationTexts(string Button, string Title, string Text, string Confirm, string Keep);
