namespace SourcingBot.Host.Pages;

/// <summary>A sentence with one place that only the page knows.</summary>
internal sealed record PlacedText(string Text, string Place)
{
    public string With(string value) => Text.Replace($"{{{Place}}}", value, StringComparison.Ordinal);
}
