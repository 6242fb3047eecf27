namespace SourcingBot.Content.Search;

/// <summary>Chooses the section of an article that answers a question.</summary>
internal sealed class ArticleSections(Article article, IReadOnlyList<(HashSet<string> Title, HashSet<string> Text)> terms)
{
    /// <summary>From here on a question is taken for the authored one, and its section for the answer.</summary>
    private const double NearEnough = 0.6;

    /// <summary>By how much of the question a section must fit better than the first.</summary>
    private const double Lead = 0.2;

    /// <summary>The one that the author sends such a question to; else the one that has most of it; the first, which introduces the topic, where none stands out.</summary>
    internal Section Choose(IReadOnlyCollection<string> question, (double Likeness, Sample Sample) nearest, Func<string, double> weight)
    {
        if (nearest is { Likeness: >= NearEnough, Sample.Section: { } section })
        {
            return section;
        }

        // A term that every section has does not tell them apart.
        var telling = question.Where(term => !terms.All(section => section.Text.Contains(term))).ToArray();
        var all = telling.Sum(weight);
        var scores = terms.Select(section => telling.Sum(term => weight(term) * ((section.Title.Contains(term) ? 2 : 0) + (section.Text.Contains(term) ? 1 : 0))) / Math.Max(all, 1)).ToArray();
        var best = Array.IndexOf(scores, scores.Max());
        return article.Sections[scores[best] > scores[0] + Lead ? best : 0];
    }
}
