namespace SourcingBot.Host.Pages;

internal sealed record ChatTexts(string Title, string Heading, string Description, string Skip, string Contact);
