namespace SourcingBot.Host.Pages;

/// <summary>What widget.js says on other sites, which finds it under these names.</summary>
/// <param name="Open">Label of the closed bubble.</param>
/// <param name="Unread">The same, when the bot has said something since it was closed.</param>
/// <param name="Hide">Label of the button that takes the opener away.</param>
/// <param name="Refused">Instead of the chat, where a site may not show it.</param>
/// <param name="NewTab">Words of the link below that.</param>
internal sealed record WidgetTexts(string Open, string Close, string Unread, string Hide, string Refused, string NewTab);
