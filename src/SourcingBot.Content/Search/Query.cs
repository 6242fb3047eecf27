namespace SourcingBot.Content.Search;

/// <summary>A question as the index sees it.</summary>
internal sealed class Query(IReadOnlyList<QueryTerm> terms, bool isStopWordsOnly, double unknownShare)
{
    internal IReadOnlyList<QueryTerm> Terms { get; } = terms;

    internal double Weight { get; } = terms.Sum(term => term.Weight);

    /// <summary>Nothing in it names a subject.</summary>
    internal bool IsStopWordsOnly { get; } = isStopWordsOnly;

    /// <summary>How much of it no article ever mentions, 0 to 1.</summary>
    internal double UnknownShare { get; } = unknownShare;
}
