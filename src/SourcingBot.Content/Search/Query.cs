namespace SourcingBot.Content.Search;

/// <summary>A question as the index sees it.</summary>
internal sealed class Query
{
    /// <summary>Which terms of the question each term of a text stands for, and how well.</summary>
    private readonly Dictionary<string, List<(int Term, double Match)>> _matches = [];

    internal Query(IReadOnlyList<QueryTerm> terms)
    {
        Terms = terms;
        Weight = terms.Sum(term => term.Weight);
        for (var i = 0; i < terms.Count; i++)
        {
            Match(terms[i].Term, i, 1);
            foreach (var other in terms[i].Equivalents)
            {
                Match(other, i, QueryTerm.Equivalent);
            }
        }

        void Match(string text, int term, double match)
        {
            if (!_matches.TryGetValue(text, out var matches))
            {
                _matches[text] = matches = [];
            }

            matches.Add((term, match));
        }
    }

    internal IReadOnlyList<QueryTerm> Terms { get; }

    internal double Weight { get; }

    /// <summary>Nothing in it names a subject.</summary>
    internal required bool IsStopWordsOnly { get; init; }

    /// <summary>How many of its words no author uses to ask; one that stands in a text counts half.</summary>
    internal required double Unknown { get; init; }

    /// <summary>How many of its words are of our subject.</summary>
    internal required int OfSubject { get; init; }

    /// <summary>For each topic, how much the words point to it.</summary>
    internal required IReadOnlyList<double> Pointing { get; init; }

    /// <summary>How much they could.</summary>
    internal required double MostPointing { get; init; }

    /// <summary>How much of the question a text has, 0 to 1.</summary>
    internal double CoverageIn(IReadOnlySet<string> text)
    {
        Span<double> best = stackalloc double[Terms.Count];
        best.Clear();
        foreach (var term in text.Count < _matches.Count ? text.Where(_matches.ContainsKey) : _matches.Keys.Where(text.Contains))
        {
            foreach (var (asked, match) in _matches[term])
            {
                best[asked] = Math.Max(best[asked], match);
            }
        }

        double covered = 0;
        for (var i = 0; i < best.Length; i++)
        {
            covered += best[i] * Terms[i].Weight;
        }

        return Weight == 0 ? 0 : covered / Weight;
    }
}
