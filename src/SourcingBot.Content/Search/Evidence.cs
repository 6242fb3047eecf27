namespace SourcingBot.Content.Search;

/// <summary>To which topics the terms point: what the authored texts of all topics say about each term.</summary>
internal sealed class Evidence
{
    private readonly Dictionary<string, double[]> _saliences = [];
    private readonly Dictionary<string, Pointer> _pointers = [];
    private readonly Vocabulary _vocabulary;
    private readonly int _topics;

    internal static double PTerm = 3, PTitle = 3, PAsk = 1.0, PSec = 1, PShort = 0.5, PText = 0.25, Power = 1, Eq = 0.3, LightW = 0.35, StopW = 0.06, PairW = 0.6;

    internal Evidence(Vocabulary vocabulary, IReadOnlyList<ArticleTerms> articles)
    {
        _vocabulary = vocabulary;
        _topics = articles.Count;
        for (var topic = 0; topic < articles.Count; topic++)
        {
            var article = articles[topic];
            Add(topic, PTitle, [article.Title]);
            Add(topic, PTerm, article.Terms);
            Add(topic, PAsk, article.Asks.Select(ask => ask.Terms));
            Add(topic, PSec, article.Sections.Select(section => section.Title));
            Add(topic, PShort, [article.Short]);
            Add(topic, PText, article.Sections.Select(section => section.Text));
        }

        foreach (var term in _saliences.Keys)
        {
            _pointers[term] = PointerOf(term);
        }
    }

    private void Add(int topic, double weight, IEnumerable<IReadOnlyList<string>> texts)
    {
        var counts = new Dictionary<string, int>();
        foreach (var text in texts)
        {
            foreach (var feature in text.Distinct().Concat(Pairs(text)))
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        foreach (var (feature, count) in counts)
        {
            var salience = _saliences.TryGetValue(feature, out var found) ? found : _saliences[feature] = new double[_topics];
            salience[topic] += weight * Math.Log2(1 + count);
        }
    }

    internal IEnumerable<string> Pairs(IReadOnlyList<string> terms)
    {
        string? before = null;
        foreach (var term in terms)
        {
            if (_vocabulary.IsStopWord(term))
            {
                continue;
            }

            if (before is not null && before != term)
            {
                yield return string.CompareOrdinal(before, term) < 0 ? $"{before} {term}" : $"{term} {before}";
            }

            before = term;
        }
    }

    internal Pointer? Of(string feature) => _pointers.TryGetValue(feature, out var p) ? p : _vocabulary.EquivalentsOf(feature).Count > 0 ? PointerOf(feature) : null;

    private Pointer PointerOf(string feature)
    {
        var shares = _saliences.TryGetValue(feature, out var own) ? (double[])own.Clone() : new double[_topics];
        foreach (var other in _vocabulary.EquivalentsOf(feature))
        {
            if (_saliences.TryGetValue(other, out var also))
            {
                for (var i = 0; i < _topics; i++)
                {
                    shares[i] += Eq * also[i];
                }
            }
        }

        var raw = shares.Max();
        for (var i = 0; i < _topics; i++) { shares[i] = Math.Pow(shares[i], Power); }
        var sum = shares.Sum();
        if (sum == 0)
        {
            return new Pointer(shares, 0);
        }

        double entropy = 0;
        for (var i = 0; i < _topics; i++)
        {
            shares[i] /= sum;
            entropy -= shares[i] > 0 ? shares[i] * Math.Log(shares[i]) : 0;
        }

        // What one text alone says once is little to go by.
        var sure = raw / (raw + 0.5);
        return new Pointer(shares, sure * (1 - (entropy / Math.Log(Math.Max(2, _topics)))));
    }
}

/// <param name="Shares">How much of what the articles say with the term each topic has; together 1.</param>
/// <param name="Weight">How much it tells topics apart, 0 to 1.</param>
internal sealed record Pointer(double[] Shares, double Weight);
