using SourcingBot.Content.Articles;

namespace SourcingBot.Content.Search;

/// <summary>Knows a question that an author wrote, whatever its case and punctuation.</summary>
internal sealed class VeryWords
{
    private readonly Dictionary<string, (int Topic, Section? Section)> _asks = [];

    internal VeryWords(IReadOnlyList<Article> articles, Phrasings phrasings)
    {
        for (var topic = 0; topic < articles.Count; topic++)
        {
            foreach (var ask in articles[topic].Asks.Concat(phrasings.ByTopic[articles[topic].Topic]))
            {
                _asks.TryAdd(AskFold.Of(ask.Text), (topic, articles[topic].Sections.FirstOrDefault(section => section.Id == ask.Section)));
            }
        }
    }

    /// <returns>The place of its topic among the articles, and the section that the author sends it to.</returns>
    internal (int Topic, Section? Section)? Find(string question) => _asks.TryGetValue(AskFold.Of(question), out var found) ? found : null;
}
