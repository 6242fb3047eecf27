namespace SourcingBot.Host.Pages;

/// <summary>Shown by page.js, which finds them under these names.</summary>
internal sealed record ConnectionTexts(string Connecting, string Lost, string Busy, string Broken);
