namespace SourcingBot.Content.Search;

/// <summary>To which topics each term points, by where the authors wrote it and how often.</summary>
internal sealed class Pointers
{
    // How much a place counts. Whoever writes a title or a term of the topic means it to point there; a text has many words by the way.
    private const double Title = 8.5, Term = 5.1, PartOfTerm = 1.1, Asks = 0.53, SectionTitles = 0.7, Short = 0.65, Texts = 0.08;

    /// <summary>Lets the topic that has most of a term stand out.</summary>
    private const double Sharpness = 1.2;

    /// <summary>What equivalents count for a term that no author wrote; the more was written with it, the less.</summary>
    private const double Equivalents = 0.6;

    /// <summary>What is written once in passing is little to go by.</summary>
    private const double Doubt = 0.6;

    private readonly Vocabulary _vocabulary;
    private readonly int _topics;
    private readonly Dictionary<string, double[]> _written = [];
    private readonly Dictionary<string, Pointer> _pointers = [];

    internal Pointers(Vocabulary vocabulary, IReadOnlyList<ArticleTerms> articles)
    {
        _vocabulary = vocabulary;
        _topics = articles.Count;
        for (var topic = 0; topic < _topics; topic++)
        {
            var article = articles[topic];
            var isWord = article.Terms.ToLookup(term => term.Count(part => !vocabulary.IsStopWord(part)) == 1);
            Add(topic, Title, [article.Title]);
            Add(topic, Term, isWord[true]);
            Add(topic, PartOfTerm, isWord[false]);
            Add(topic, Asks, article.Asks.Select(ask => ask.Terms));
            Add(topic, SectionTitles, article.Sections.Select(section => section.Title));
            Add(topic, Short, [article.Short]);
            Add(topic, Texts, article.Sections.Select(section => section.Text));
        }

        foreach (var term in _topics == 0 ? [] : _written.Keys.Concat(vocabulary.WithEquivalents).Distinct())
        {
            _pointers[term] = PointerOf(term);
        }
    }

    /// <summary>Points nowhere where no author wrote the term or one that means the same.</summary>
    internal Pointer Of(string term) => _pointers.GetValueOrDefault(term, Pointer.Nowhere);

    private void Add(int topic, double weight, IEnumerable<IReadOnlyList<string>> texts)
    {
        foreach (var (term, count) in texts.SelectMany(text => text.Distinct()).CountBy(term => term))
        {
            if (!_written.TryGetValue(term, out var written))
            {
                _written[term] = written = new double[_topics];
            }

            written[topic] += weight * Math.Log2(1 + count);
        }
    }

    private Pointer PointerOf(string term)
    {
        var shares = _written.TryGetValue(term, out var own) ? (double[])own.Clone() : new double[_topics];
        var equivalents = Equivalents / (1 + shares.Max());
        foreach (var other in _vocabulary.EquivalentsOf(term))
        {
            for (var topic = 0; _written.TryGetValue(other, out var also) && topic < _topics; topic++)
            {
                shares[topic] += equivalents * also[topic];
            }
        }

        var most = shares.Max();
        if (most == 0)
        {
            return Pointer.Nowhere;
        }

        for (var topic = 0; topic < _topics; topic++)
        {
            shares[topic] = shares[topic] == 0 ? 0 : Math.Pow(shares[topic], Sharpness);
        }

        var (sum, entropy) = (shares.Sum(), 0.0);
        for (var topic = 0; topic < _topics; topic++)
        {
            shares[topic] /= sum;
            entropy -= shares[topic] == 0 ? 0 : shares[topic] * Math.Log(shares[topic]);
        }

        return new Pointer(shares, most / (most + Doubt) * (1 - (entropy / Math.Log(Math.Max(2, _topics)))));
    }
}
