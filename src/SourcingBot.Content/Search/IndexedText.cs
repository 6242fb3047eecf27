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

    internal IEnumerable<string> Terms => _counts.Keys;

    internal int CountOf(string term) => _counts.GetValueOrDefault(term);

    internal bool Has(string term) => _counts.ContainsKey(term);
}
