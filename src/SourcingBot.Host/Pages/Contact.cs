namespace SourcingBot.Host.Pages;

/// <summary>How to reach a person of the brand. What is not known is null.</summary>
internal sealed record Contact(string? Email, string? Phone, string? Url)
{
    /// <summary>The first address that leads to a person: page, e-mail, telephone; null when nothing is set.</summary>
    public string? Address =>
        Url ?? (Email is not null ? $"mailto:{Email}" : Phone is not null ? $"tel:{Phone.Replace(" ", "")}" : null);
}
