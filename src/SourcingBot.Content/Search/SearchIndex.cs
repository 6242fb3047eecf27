using SourcingBot.Content.Rendering;

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
    private readonly IReadOnlyList<IndexedArticle> _articles;
    private readonly TermWeights _weights;

    internal SearchIndex(IReadOnlyList<Article> articles, ContentWords words)
    {
        _vocabulary = new Vocabulary(words, articles.SelectMany(TextsOf));
        _articles = [.. articles.Select(article => new IndexedArticle(article, _vocabulary))];
        _weights = new TermWeights(_vocabulary, _articles);
    }

    /// <returns>Null when nothing reaches the threshold.</returns>
    internal Hit? Best(string question) => Rank(question).FirstOrDefault(hit => hit.Confidence >= Threshold);

    /// <summary>Every article, the best first.</summary>
    internal IReadOnlyList<Hit> Rank(string question)
    {
        var query = _vocabulary.TermsOf(question);
        return
        [
            .. _articles.Select(article => article.Judge(query, _weights))
                .OrderByDescending(hit => hit.Confidence),
        ];
    }

    private static IEnumerable<string> TextsOf(Article article) =>
    [
        article.Title,
        .. article.Asks.Select(ask => ask.Text),
        MarkdownText.Plain(article.Short),
        .. article.Sections.SelectMany(section => new[] { section.Title, MarkdownText.Plain(section.Markdown) }),
    ];
}
