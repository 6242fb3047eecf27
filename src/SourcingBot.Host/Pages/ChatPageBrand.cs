namespace SourcingBot.Host.Pages;

internal sealed record ChatPageBrand(string Accent, string OnAccent, string Background, string Text, string Initials);
