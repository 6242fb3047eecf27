namespace SourcingBot.Content.Search;

/// <summary>How much a term tells about what is asked: much where few topics use it, little where all do.</summary>
internal sealed class TermWeights
{
    /// <summary>What remains of a stop word: enough to tell "why" from "how" where nothing else differs.</summary>
    private const double StopWord = 0.12;

    private const double LightWord = 0.57;

    /// <summary>Even a word that every topic uses, such as "outsourcing", is part of what was asked.</summary>
    private const double Least = 0.5;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, double> _weights = [];
    private readonly double _unknown;

    /// <param name="vocabulary">Knows the stop words and the light ones.</param>
    /// <param name="articles">For each article the terms with which it is asked for, and all its terms.</param>
    internal TermWeights(Vocabulary vocabulary, IReadOnlyList<(IReadOnlySet<string> Asking, IReadOnlySet<string> All)> articles)
    {
        _vocabulary = vocabulary;
        _unknown = Rarity(articles.Count, 1);
        var asking = articles.SelectMany(article => article.Asking).CountBy(term => term).ToDictionary();
        foreach (var (term, topics) in articles.SelectMany(article => article.All).CountBy(term => term))
        {
            // A term that stands in the texts only is weighed by them.
            _weights[term] = Math.Max(Least, Rarity(articles.Count, asking.GetValueOrDefault(term, topics)));
        }
    }

    internal double Of(string term) =>
        _vocabulary.IsStopWord(term) ? StopWord : (_vocabulary.IsLight(term) ? LightWord : 1) * _weights.GetValueOrDefault(term, _unknown);

    private static double Rarity(int articles, int topics) => Math.Log(1 + ((articles - topics + 0.5) / (topics + 0.5)));
}
