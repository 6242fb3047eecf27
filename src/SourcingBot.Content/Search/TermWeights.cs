namespace SourcingBot.Content.Search;

/// <summary>How much a term tells about the topic: much where few topics use it, little where all do.</summary>
internal sealed class TermWeights
{
    /// <summary>What remains of a stop word: enough to tell "why" from "how" where nothing else differs.</summary>
    private const double StopWord = 0.12;

    /// <summary>Even a word that every topic uses, such as "outsourcing", is part of what was asked.</summary>
    private const double Least = 0.5;

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, double> _weights = [];
    private readonly double _unknown;

    /// <param name="vocabulary">Knows the stop words.</param>
    /// <param name="articles">For each article the terms with which it is asked for, and all its terms.</param>
    internal TermWeights(Vocabulary vocabulary, IReadOnlyList<(IReadOnlySet<string> Asking, IReadOnlySet<string> All)> articles)
    {
        _vocabulary = vocabulary;
        _unknown = Rarity(articles.Count, 1);
        foreach (var term in articles.SelectMany(article => article.All).Distinct())
        {
            var asking = articles.Count(article => article.Asking.Contains(term));
            // A term that stands in the texts only is weighed by them.
            var topics = asking > 0 ? asking : articles.Count(article => article.All.Contains(term));
            _weights[term] = Math.Max(Least, Rarity(articles.Count, topics));
        }
    }

    internal double Of(string term) =>
        _vocabulary.IsStopWord(term) ? StopWord : _weights.GetValueOrDefault(term, _unknown);

    private static double Rarity(int articles, int topics) => Math.Log(1 + ((articles - topics + 0.5) / (topics + 0.5)));
}
