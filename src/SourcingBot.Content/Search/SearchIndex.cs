namespace SourcingBot.Content.Search;

/// <summary>
/// Finds the article for a question. Three kinds of evidence are joined: how near the question is to one authored way of asking
/// (strongest), how much of it all ways of asking and titles of the topic cover together, and BM25 over the text.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Below it, what was found answers something else. Set on the questions of the tests, between what is on and off topic.</summary>
    internal const double Threshold = 0.5;

    private readonly Vocabulary _vocabulary;
    private readonly TermWeights _weights;
    private readonly IReadOnlyList<IndexedArticle> _articles;

    internal SearchIndex(IReadOnlyList<Article> articles, ContentWords contentWords)
    {
        var words = articles.Select(article => new ArticleWords(article)).ToArray();
        _vocabulary = new Vocabulary(contentWords, words);
        var terms = words.Select(article => new ArticleTerms(article, _vocabulary)).ToArray();
        _weights = new TermWeights(_vocabulary, [.. terms.Select(article => (article.Asking.ToHashSet() as IReadOnlySet<string>, article.All.ToHashSet() as IReadOnlySet<string>))]);
        var averageLength = terms.Select(article => article.All.Count).DefaultIfEmpty(1).Average();
        _articles = [.. terms.Select(article => new IndexedArticle(article, _weights, averageLength))];
    }

    internal bool Has(string word) => _vocabulary.Has(word);

    /// <returns>Null when nothing reaches the threshold.</returns>
    internal Hit? Best(string question) => Rank(question).FirstOrDefault(hit => hit.Confidence >= Threshold);

    /// <summary>Every article, the best first.</summary>
    internal IReadOnlyList<Hit> Rank(string question)
    {
        var query = Read(question);
        return [.. _articles.Select(article => article.Judge(query)).OrderByDescending(hit => hit.Confidence)];
    }

    private Query Read(string question)
    {
        var terms = _vocabulary.TermsOf(Words.Of(question, Words.MostInQuestion));
        var weight = terms.Sum(_weights.Of);
        return new Query(
            [.. terms.Select(term => new QueryTerm(term, _weights.Of(term), _vocabulary.EquivalentsOf(term)))],
            terms.All(_vocabulary.IsStopWord),
            weight == 0 ? 0 : terms.Where(term => !_vocabulary.IsKnown(term)).Sum(_weights.Of) / weight);
    }
}
