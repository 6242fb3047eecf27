namespace SourcingBot.Content;

/// <summary>One entry of <c>facts.yaml</c>, in the words of a language.</summary>
/// <param name="Id">Its number, never used for another fact.</param>
/// <param name="Says">What the fact is, as part of a sentence.</param>
/// <param name="Figures">By name; empty where the fact is not numeric.</param>
/// <param name="Source">Who says it, and where.</param>
/// <param name="Year">Of the source, as in <c>2012</c>, <c>2002-04</c> or <c>n.d.</c></param>
/// <param name="ReviewBy">The last day on which it counts as looked after.</param>
public sealed record Fact(
    int Id, string Says, IReadOnlyDictionary<string, Figure> Figures, string Source, string Year, FactLabel Label, DateOnly ReviewBy)
{
    /// <summary>Where the source can be read; null where it cannot be linked to.</summary>
    public string? Url { get; init; }

    /// <summary>Source, year, label and, where it is so, that it is older than ten years; plain text.</summary>
    public string Citation { get; init; } = "";

    /// <summary>Source and year as a list of sources names them.</summary>
    internal Source Reference { get; init; } = new("", null);
}
