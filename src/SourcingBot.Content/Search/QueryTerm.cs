namespace SourcingBot.Content.Search;

/// <param name="Term">A stem.</param>
/// <param name="Weight">How much it tells about what is asked.</param>
/// <param name="Equivalents">Terms that mean the same.</param>
internal sealed record QueryTerm(string Term, double Weight, IReadOnlyList<string> Equivalents)
{
    /// <summary>What an equivalent counts, against 1 for the term itself.</summary>
    internal const double EquivalentMatch = 0.75;
}
