namespace SourcingBot.Host.Pages;

/// <param name="Subject">Of an e-mail that is begun.</param>
/// <param name="Body">What stands in it above the address.</param>
internal sealed record ShareTexts(string Title, string Text, string Address, string Copy, string Copied, string Mail, string Subject, string Body);
