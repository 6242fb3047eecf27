namespace SourcingBot.Content.Search;

internal sealed class IndexedArticle
{
    /// <summary>From here on a question is taken for the authored one, and its section for the answer.</summary>
    private const double NearEnough = 0.6;

    /// <summary>By how much a section must fit better than the first.</summary>
    private const double Lead = 0.2;

    /// <summary>The share of the question, against the authored one, in how alike both are: people leave words out and add others.</summary>
    private const double Asked = 0.52;

    private readonly ArticleTerms _terms;
    private readonly int _topic;
    private readonly IReadOnlyList<(IReadOnlySet<string> Terms, double Weight, Section? Section)> _asks;
    private readonly IReadOnlyList<(Section Section, IReadOnlySet<string> Title, IReadOnlySet<string> Text)> _sections;

    /// <param name="topic">Its place among the topics.</param>
    internal IndexedArticle(ArticleTerms terms, TermWeights weights, int topic)
    {
        _terms = terms;
        _topic = topic;
        _asks = [.. terms.Asks.Select(ask => (Terms: (IReadOnlySet<string>)ask.Terms.ToHashSet(), ask.Section)).Select(ask => (ask.Terms, ask.Terms.Sum(weights.Of), ask.Section))];
        _sections = [.. terms.Sections.Select(section => (section.Section, (IReadOnlySet<string>)section.Title.ToHashSet(), (IReadOnlySet<string>)section.Text.ToHashSet()))];
    }

    internal Judgement Judge(Query query)
    {
        double nearest = 0;
        Section? answeredBy = null;
        foreach (var (ask, weight, section) in _asks)
        {
            if (Likeness(query, ask, weight) is var likeness && likeness > nearest)
            {
                (nearest, answeredBy) = (likeness, section);
            }
        }

        return new Judgement(this, query)
        {
            Nearest = nearest,
            AnsweredBy = nearest >= NearEnough ? answeredBy : null,
            Pointed = query.MostPointing == 0 ? 0 : query.Pointing[_topic] / query.MostPointing,
            PointedInAll = query.Pointing[_topic],
            Asking = query.CoverageIn(_terms.Asking),
            All = query.CoverageIn(_terms.All),
        };
    }

    internal Hit Hit(Query query, Section? answeredBy, double confidence) => new(_terms.Article, answeredBy ?? BestSection(query), confidence);

    /// <summary>The section that has most of the question; the first one, which introduces the topic, where none stands out.</summary>
    private Section BestSection(Query query)
    {
        // A term that every section has does not tell them apart.
        var telling = query.Terms.Where(term => !_sections.All(section => term.MatchIn(section.Text) > 0)).ToArray();
        var weight = telling.Sum(term => term.Weight);
        var scores = _sections.Select(section => weight == 0 ? 0 : telling.Sum(term => term.Weight * ((2 * term.MatchIn(section.Title)) + term.MatchIn(section.Text))) / weight).ToArray();
        var best = Array.IndexOf(scores, scores.Max());
        return _sections[scores[best] > scores[0] + Lead ? best : 0].Section;
    }

    /// <summary>Shared weight against the weight of both: 1 for the same words, whatever their order.</summary>
    private static double Likeness(Query query, IReadOnlySet<string> ask, double authored)
    {
        var both = (Asked * query.Weight) + ((1 - Asked) * authored);
        return both == 0 ? 0 : Math.Min(1, query.CoverageIn(ask) * query.Weight / both);
    }
}
