namespace SourcingBot.Content.Search;

/// <summary>How much a term tells about the topic: much where few topics use it, little where all do.</summary>
internal sealed class TermWeights
{
    /// <summary>What an equivalent word counts, against 1 for the word itself.</summary>
    internal const double Equivalent = 0.75;

    /// <summary>What remains of a stop word: enough to tell "why" from "how" where nothing else differs.</summary>
    private const double StopWord = 0.12;

    /// <summary>Even a word that every topic uses, such as "outsourcing", is part of what was asked.</summary>
    private const double Least = 0.5;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, double> _weights = [];
    private readonly double _unknown;

    internal TermWeights(Vocabulary vocabulary, IReadOnlyList<IndexedArticle> articles)
    {
        _vocabulary = vocabulary;
        _unknown = Rarity(articles.Count, 1);
        foreach (var term in articles.SelectMany(article => article.Everything.Terms).Distinct())
        {
            var asking = articles.Count(article => article.Asking.Has(term));
            // A word that stands in the texts only is weighed by them.
            var topics = asking > 0 ? asking : articles.Count(article => article.Everything.Has(term));
            _weights[term] = Math.Max(Least, Rarity(articles.Count, topics));
        }

        AverageLength = articles.Count == 0 ? 1 : articles.Average(article => article.Everything.Length);
    }

    internal double AverageLength { get; }

    internal double Of(string term) =>
        _vocabulary.IsStopWord(term) ? StopWord : _weights.GetValueOrDefault(term, _unknown);

    /// <summary>How much of what was asked no article ever mentions, 0 to 1.</summary>
    internal double UnknownShare(IReadOnlyList<string> query)
    {
        var asked = query.Sum(Of);
        return asked == 0 ? 0 : query.Where(term => !_vocabulary.IsKnown(term)).Sum(Of) / asked;
    }

    /// <summary>How well a text has what was asked for: 1 for the term, less for an equivalent, else 0.</summary>
    internal (double Match, string Term) Match(string term, IndexedText text)
    {
        if (text.Has(term))
        {
            return (1, term);
        }

        var other = _vocabulary.EquivalentsOf(term).FirstOrDefault(text.Has);
        return other is null ? (0, term) : (Equivalent, other);
    }

    private static double Rarity(int articles, int topics) => Math.Log(1 + ((articles - topics + 0.5) / (topics + 0.5)));
}
