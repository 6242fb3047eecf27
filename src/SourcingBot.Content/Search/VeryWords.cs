using SourcingBot.Content.Articles;

namespace SourcingBot.Content.Search;

/// <summary>
/// Knows a question, a title or a term that an author wrote, whatever its case, punctuation and blanks: "break even" is "Break-even".
/// Titles and terms are known within a way of asking too: "tell me about time zones, please".
/// </summary>
internal sealed class VeryWords
{
    /// <summary>Such as "please" around "tell me about".</summary>
    private const int MostAround = 2;

    private readonly Dictionary<string, (int Topic, Section? Section)> _asks = [];
    private readonly Dictionary<string, int> _names = [];
    private readonly (string Before, string After)[] _around;

    internal VeryWords(IReadOnlyList<Article> articles, Phrasings phrasings, ContentWords words)
    {
        _around =
        [
            .. words.Asking.Select(asking => asking.Split(ContentWords.Topic)).Select(parts => (Before: AskFold.Of(parts[0]), After: AskFold.Of(parts[1])))
                .OrderByDescending(around => around.Before.Length + around.After.Length),
        ];
        for (var topic = 0; topic < articles.Count; topic++)
        {
            foreach (var ask in articles[topic].Asks.Concat(phrasings.ByTopic[articles[topic].Topic]))
            {
                _asks.TryAdd(Joined(AskFold.Of(ask.Text)), (topic, articles[topic].Sections.FirstOrDefault(section => section.Id == ask.Section)));
            }

            foreach (var name in articles[topic].Terms.Append(articles[topic].Title))
            {
                _names.TryAdd(Joined(AskFold.Of(name)), topic);
            }
        }
    }

    /// <returns>The place of its topic among the articles, and the section that the author sends it to.</returns>
    internal (int Topic, Section? Section)? Find(string question)
    {
        var folded = AskFold.Of(question);
        if (_asks.TryGetValue(Joined(folded), out var found))
        {
            return found;
        }

        for (var i = 0; i < MostAround && !_names.ContainsKey(Joined(folded)); i++)
        {
            folded = Inside(folded);
        }

        return _names.TryGetValue(Joined(folded), out var topic) ? (topic, null) : null;
    }

    private string Inside(string folded)
    {
        var (before, after) = _around.FirstOrDefault<(string Before, string After)>(around => IsAround(folded, around.Before, around.After), ("", ""));
        return folded[before.Length..^after.Length].Trim();
    }

    private static bool IsAround(string folded, string before, string after) =>
        folded.Length > before.Length + after.Length
        && (before.Length == 0 || folded.StartsWith(before + " ", StringComparison.Ordinal)) && (after.Length == 0 || folded.EndsWith(" " + after, StringComparison.Ordinal));

    private static string Joined(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);
}
