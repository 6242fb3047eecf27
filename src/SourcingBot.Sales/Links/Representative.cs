namespace SourcingBot.Sales.Links;

/// <summary>Who sends a link, as the prospect is to see them.</summary>
public sealed record Representative(string Name)
{
    public string? Email { get; init; }

    /// <summary>Where a call can be booked; https.</summary>
    public Uri? Calendar { get; init; }

    /// <summary>In their own words, as plain text.</summary>
    public string? Greeting { get; init; }

    public bool HasPhoto { get; init; }
}
