namespace SourcingBot.Content.Search;

internal sealed class IndexedArticle
{
    /// <summary>From here on a question is taken for the authored one, and its section for the answer.</summary>
    private const double NearEnough = 0.6;

    /// <summary>From here on a question has an author's very words.</summary>
    private const double SameWords = 0.95;

    /// <summary>By how much a section must fit better than the first.</summary>
    private const double Lead = 0.2;

    private readonly Article _article;
    private readonly IReadOnlyList<(IndexedText Text, double Weight, Section? Section)> _asks;
    private readonly IReadOnlyList<(Section Section, IndexedText Title, IndexedText Text)> _sections;
    private readonly IndexedText _asking;
    private readonly IndexedText _everything;
    private readonly double _averageLength;

    internal IndexedArticle(ArticleTerms terms, TermWeights weights, double averageLength)
    {
        _article = terms.Article;
        _asks = [.. terms.Asks.Select(ask => (Text: new IndexedText(ask.Terms), ask.Section)).Select(ask => (ask.Text, ask.Text.Terms.Sum(weights.Of), ask.Section))];
        _sections = [.. terms.Sections.Select(section => (section.Section, new IndexedText(section.Title), new IndexedText(section.Text)))];
        _asking = new IndexedText(terms.Asking);
        _everything = new IndexedText(terms.All);
        _averageLength = averageLength;
    }

    /// <summary>The three kinds of evidence are joined as independent chances: 1 − (1 − a)(1 − b)(1 − c).</summary>
    internal Hit Judge(Query query)
    {
        var (nearest, answeredBy) = _asks.Select(ask => (Likeness: Likeness(query, ask.Text, ask.Weight), ask.Section)).MaxBy(ask => ask.Likeness);
        if (query.IsStopWordsOnly)
        {
            // "who are you" is a question, "what is it" is none: only the very words of an author count.
            return new Hit(_article, answeredBy ?? _sections[0].Section, nearest >= SameWords ? nearest : 0);
        }

        var found = 1 - ((1 - nearest) * (1 - (0.45 * Coverage(query.Terms, _asking))) * (1 - (0.3 * Bm25(query.Terms, _everything))));

        // What no article ever mentions is most likely what the question is about.
        var confidence = found * (1 - (0.6 * query.UnknownShare));
        return new Hit(_article, nearest >= NearEnough && answeredBy is not null ? answeredBy : BestSection(query), confidence);
    }

    /// <summary>The section that has most of the question; the first one, which introduces the topic, where none stands out.</summary>
    private Section BestSection(Query query)
    {
        // A term that every section has does not tell them apart.
        var telling = query.Terms.Where(term => !_sections.All(section => section.Text.Match(term).Match > 0)).ToArray();
        var scores = _sections.Select(section => (2 * Coverage(telling, section.Title)) + Bm25(telling, section.Text)).ToArray();
        var best = Array.IndexOf(scores, scores.Max());
        return _sections[scores[best] > scores[0] + Lead ? best : 0].Section;
    }

    /// <summary>Shared weight against the weight of both: 1 for the same words, whatever their order.</summary>
    private static double Likeness(Query query, IndexedText ask, double authored)
    {
        double shared = 0, covered = 0;
        var seen = new HashSet<string>();
        foreach (var term in query.Terms)
        {
            var (match, found) = ask.Match(term);
            shared += term.Weight * match;
            covered += match > 0 && seen.Add(found) ? term.Weight : 0;
        }

        // What was asked must be explained more than what was authored: people leave words out and add others.
        var both = (0.65 * query.Weight) + (0.35 * authored);
        return both == 0 ? 0 : Math.Min(1, ((0.65 * shared) + (0.35 * Math.Min(covered, authored))) / both);
    }

    private static double Coverage(IReadOnlyList<QueryTerm> terms, IndexedText text)
    {
        var asked = terms.Sum(term => term.Weight);
        return asked == 0 ? 0 : terms.Sum(term => term.Weight * text.Match(term).Match) / asked;
    }

    /// <summary>Robertson's BM25 with k1 = 1.2 and b = 0.75, as a share of the most that the question could reach.</summary>
    private double Bm25(IReadOnlyList<QueryTerm> terms, IndexedText text)
    {
        const double k1 = 1.2, b = 0.75;
        var most = terms.Sum(term => term.Weight) * (k1 + 1);
        var length = k1 * (1 - b + (b * text.Length / _averageLength));
        return most == 0 ? 0 : terms.Sum(term =>
        {
            var (match, found) = text.Match(term);
            var count = text.CountOf(found);
            return term.Weight * match * count * (k1 + 1) / (count + length);
        }) / most;
    }
}
