namespace SourcingBot.Content.Search;

/// <summary>How often each term stands in a text.</summary>
internal sealed class IndexedText
{
    private readonly Dictionary<string, int> _counts = [];

    internal IndexedText(IEnumerable<string> terms)
    {
        foreach (var term in terms)
        {
            _counts[term] = _counts.GetValueOrDefault(term) + 1;
            Length++;
        }
    }

    internal int Length { get; }

    internal IReadOnlyCollection<string> Terms => _counts.Keys;

    internal int CountOf(string term) => _counts.GetValueOrDefault(term);

    /// <summary>How well the text has what was asked for: 1 for the term itself, less for an equivalent, else 0; and which term it was.</summary>
    internal (double Match, string Found) Match(QueryTerm term)
    {
        if (_counts.ContainsKey(term.Term))
        {
            return (1, term.Term);
        }

        foreach (var other in term.Equivalents)
        {
            if (_counts.ContainsKey(other))
            {
                return (QueryTerm.EquivalentMatch, other);
            }
        }

        return (0, term.Term);
    }
}
