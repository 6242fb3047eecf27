namespace SourcingBot.Content.Search;

/// <param name="Shares">How much of what is written with a term each topic has; together 1.</param>
/// <param name="Weight">How much the term tells topics apart: 0 where all have it alike, 1 where one has it alone.</param>
internal sealed record Pointer(IReadOnlyList<double> Shares, double Weight)
{
    /// <summary>What a stop word counts among the words that point.</summary>
    internal const double StopWord = 0.12;

    internal static readonly Pointer Nowhere = new([], 0);
}
