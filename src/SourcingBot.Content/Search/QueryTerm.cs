namespace SourcingBot.Content.Search;

/// <param name="Term">A stem.</param>
/// <param name="Weight">How much it tells about what is asked.</param>
/// <param name="Equivalents">Terms that point the same way.</param>
internal sealed record QueryTerm(string Term, double Weight, IReadOnlyList<string> Equivalents)
{
    /// <summary>What an equivalent counts, against 1 for the term itself.</summary>
    internal const double Equivalent = 0.7;

    /// <summary>How well a text has what was asked for, 0 to 1.</summary>
    internal double MatchIn(IReadOnlySet<string> text)
    {
        if (text.Contains(Term))
        {
            return 1;
        }

        foreach (var other in Equivalents)
        {
            if (text.Contains(other))
            {
                return Equivalent;
            }
        }

        return 0;
    }
}
