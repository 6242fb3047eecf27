using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Search;

internal sealed class IndexedArticle
{
    /// <summary>From here on a question is taken for the authored one, and its section for the answer.</summary>
    private const double NearEnough = 0.6;

    /// <summary>By how much a section must fit better than the first.</summary>
    private const double Lead = 0.2;

    private readonly IReadOnlyList<(IndexedText Text, Section? Section)> _asks;
    private readonly IReadOnlyList<(Section Section, IndexedText Title, IndexedText Text)> _sections;

    internal IndexedArticle(Article article, Vocabulary vocabulary)
    {
        IndexedText Index(string text) => new(vocabulary.TermsOf(text, int.MaxValue));

        Article = article;
        _asks =
        [
            .. article.Asks.Select(ask => (Index(ask.Text), article.Sections.FirstOrDefault(section => section.Id == ask.Section))),
            (Index(article.Title), null),
        ];
        _sections = [.. article.Sections.Select(section => (section, Index(section.Title), Index(MarkdownText.Plain(section.Markdown))))];
        Asking = Index(string.Join('\n', [article.Title, .. article.Asks.Select(ask => ask.Text), .. article.Sections.Select(section => section.Title)]));
        Everything = Index(string.Join('\n', [article.Title, .. article.Asks.Select(ask => ask.Text), MarkdownText.Plain(article.Short), .. article.Sections.SelectMany(section => new[] { section.Title, MarkdownText.Plain(section.Markdown) })]));
    }

    internal Article Article { get; }

    /// <summary>Title, ways of asking and section titles together.</summary>
    internal IndexedText Asking { get; }

    internal IndexedText Everything { get; }

    /// <summary>The three kinds of evidence are joined as independent chances: 1 − (1 − a)(1 − b)(1 − c).</summary>
    internal Hit Judge(IReadOnlyList<string> query, TermWeights weights)
    {
        var (nearest, answeredBy) = _asks.Select(ask => (Likeness: Likeness(query, ask.Text, weights), ask.Section)).MaxBy(ask => ask.Likeness);
        var found = 1 - ((1 - nearest) * (1 - (0.45 * Coverage(query, Asking, weights))) * (1 - (0.3 * Bm25(query, Everything, weights))));

        // What no article ever mentions is most likely what the question is about.
        var confidence = found * (1 - (0.6 * weights.UnknownShare(query)));
        return new Hit(Article, nearest >= NearEnough && answeredBy is not null ? answeredBy : BestSection(query, weights), confidence);
    }

    /// <summary>The section that has most of the question; the first one, which introduces the topic, where none stands out.</summary>
    private Section BestSection(IReadOnlyList<string> query, TermWeights weights)
    {
        // A term that every section has does not tell them apart.
        var telling = query.Where(term => !_sections.All(section => weights.Match(term, section.Text).Match > 0)).ToArray();
        double Score((Section Section, IndexedText Title, IndexedText Text) section) =>
            (2 * Coverage(telling, section.Title, weights)) + Bm25(telling, section.Text, weights);

        var best = _sections.MaxBy(Score);
        return Score(best) > Score(_sections[0]) + Lead ? best.Section : _sections[0].Section;
    }

    /// <summary>Shared weight against the weight of both: 1 for the same words, whatever their order.</summary>
    private static double Likeness(IReadOnlyList<string> query, IndexedText ask, TermWeights weights)
    {
        var asked = query.Sum(weights.Of);
        var authored = ask.Terms.Sum(weights.Of);
        var matches = query.Select(term => (Weight: weights.Of(term), Found: weights.Match(term, ask))).ToArray();
        var shared = matches.Sum(match => match.Weight * match.Found.Match);
        var covered = matches.Where(match => match.Found.Match > 0).Select(match => match.Found.Term).Distinct().Sum(weights.Of);

        // What was asked must be explained more than what was authored: people leave words out and add others.
        return asked + authored == 0 ? 0 : Math.Min(1, ((0.65 * shared) + (0.35 * covered)) / ((0.65 * asked) + (0.35 * authored)));
    }

    private static double Coverage(IReadOnlyList<string> query, IndexedText text, TermWeights weights)
    {
        var asked = query.Sum(weights.Of);
        return asked == 0 ? 0 : query.Sum(term => weights.Of(term) * weights.Match(term, text).Match) / asked;
    }

    /// <summary>Robertson's BM25 with k1 = 1.2 and b = 0.75, as a share of the most that the question could reach.</summary>
    private static double Bm25(IReadOnlyList<string> query, IndexedText text, TermWeights weights)
    {
        const double k1 = 1.2, b = 0.75;
        var most = query.Sum(weights.Of) * (k1 + 1);
        var length = k1 * (1 - b + (b * text.Length / weights.AverageLength));
        return most == 0 ? 0 : query.Sum(term =>
        {
            var (match, found) = weights.Match(term, text);
            var count = text.CountOf(found);
            return weights.Of(term) * match * count * (k1 + 1) / (count + length);
        }) / most;
    }
}
