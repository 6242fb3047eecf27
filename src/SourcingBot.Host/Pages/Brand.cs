namespace SourcingBot.Host.Pages;

/// <summary>Whose bot this is: settings <c>Brand:*</c>, checked.</summary>
/// <param name="Accent">Links, buttons, the visitor's bubbles.</param>
/// <param name="LogoPath">Full path of a picture; null without a logo.</param>
internal sealed record Brand(string Name, Colour Accent, Colour Background, Colour Text, string? LogoPath, Contact Contact)
{
    /// <summary>Below this ratio WCAG 2.2 AA calls text unreadable.</summary>
    public const double LeastContrast = 4.5;

    /// <summary>For what is said in passing, such as times: as light as can be read.</summary>
    public Colour MutedText => new[] { 0.35, 0.25, 0.15 }
        .Select(share => Text.MixedWith(Background, share))
        .FirstOrDefault(colour => colour.ContrastWith(Background) >= LeastContrast, Text);

    /// <summary>Borders of bubbles and fields.</summary>
    public Colour Line => Text.MixedWith(Background, 0.7);

    /// <summary>One or two letters for the bot's avatar: AgileTech Vietnam → AV.</summary>
    public string Initials => string.Concat(
        Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])).Where(char.IsLetterOrDigit).Take(2));
}
