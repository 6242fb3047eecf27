namespace SourcingBot.Host.Pages;

/// <summary>Whose bot this is: settings <c>Brand:*</c>, checked.</summary>
/// <param name="Accent">Links, buttons, the visitor's bubbles.</param>
/// <param name="LogoPath">Full path of a picture; null without a logo.</param>
internal sealed record Brand(string Name, Colour Accent, Colour Background, Colour Text, string? LogoPath, Contact Contact)
{
    /// <summary>One or two letters for the bot's avatar: AgileTech Vietnam → AV.</summary>
    public string Initials => string.Concat(
        Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])).Where(char.IsLetterOrDigit).Take(2));
}
