namespace SourcingBot.Content.Search;

/// <summary>
/// Finds the article for a question by joining what speaks for it: how near the question is to one authored way of asking, to which
/// topics its words point by all that is authored, and how much of it the article covers.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Below it, what was found answers something else.</summary>
    internal const double Threshold = 0.5;

    /// <summary>A second article that ranks less than this behind the best is offered too.</summary>
    private const double Close = 0.1;

    /// <summary>One that ranks less than this behind may as well be the right one.</summary>
    private const double Open = 0.03;

    private const int MostNearest = 3;

    private readonly Words _words;
    private readonly Vocabulary _vocabulary;
    private readonly TermWeights _weights;
    private readonly Pointers _pointers;
    private readonly IReadOnlyList<IndexedArticle> _articles;

    internal SearchIndex(IReadOnlyList<Article> articles, ContentWords contentWords)
    {
        _words = new Words(contentWords.Forms);
        var words = articles.Select(article => new ArticleWords(article, _words)).ToArray();
        _vocabulary = new Vocabulary(contentWords, _words, words);
        var terms = words.Select(article => new ArticleTerms(article, _vocabulary)).ToArray();
        _weights = new TermWeights(_vocabulary, [.. terms.Select(article => (article.Asking, article.All))]);
        _pointers = new Pointers(_vocabulary, terms);
        _articles = [.. terms.Select((article, topic) => new IndexedArticle(article, _weights, topic))];
    }

    internal bool Has(string word) => _vocabulary.Has(word);

    internal Hits Find(string question)
    {
        var ranked = Rank(question);
        if (ranked is not [var (best, bestRank), ..] || best.Confidence < Threshold)
        {
            return new Hits(null, null, false, [.. ranked.Take(MostNearest).Select(hit => hit.Hit)]);
        }

        var behind = ranked.Count > 1 ? bestRank - ranked[1].Rank : double.MaxValue;
        var isClose = best.Confidence < 1 && behind < Close;
        return new Hits(best, isClose ? ranked[1].Hit : null, isClose && behind < Open, []);
    }

    /// <summary>Every article, the best first.</summary>
    internal IReadOnlyList<(Hit Hit, double Rank)> Rank(string question)
    {
        var query = Read(question);
        var judged = _articles.Select(article => article.Judge(query)).OrderByDescending(judgement => judgement.Rank).ToArray();
        return [.. judged.Select(judgement => (judgement.Hit(judged[0].Confidence), judgement.Rank))];
    }

    private Query Read(string question)
    {
        var terms = _vocabulary.TermsOf(_words.Of(question, Words.MostInQuestion)).Distinct().ToArray();
        var pointing = new double[_articles.Count];
        double mostPointing = 0, unknown = 0;
        foreach (var term in terms)
        {
            var pointer = _pointers.Of(term);
            var weight = pointer.Weight * (_vocabulary.IsStopWord(term) ? Pointer.StopWord : 1);
            mostPointing += weight;
            for (var topic = 0; topic < pointer.Shares.Count; topic++)
            {
                pointing[topic] += weight * pointer.Shares[topic];
            }

            unknown += _vocabulary.Unknown(term);
        }

        return new Query([.. terms.Select(term => new QueryTerm(term, _weights.Of(term), _vocabulary.EquivalentsOf(term)))])
        {
            IsStopWordsOnly = terms.All(_vocabulary.IsStopWord),
            Unknown = unknown,
            OfSubject = terms.Count(_vocabulary.IsOfSubject),
            Pointing = pointing,
            MostPointing = mostPointing,
        };
    }
}
