using SourcingBot.Content.Articles;
using SourcingBot.Content.Search;
using SourcingBot.Definitions;

namespace SourcingBot.Content.Tests.Search;

public sealed class PhrasingsTests(ITestOutputHelper output)
{
    private const int Folds = 10;

    private static readonly Phrasings Shipped = PhrasingFolder.Read(Repository.Content, "en", Repository.Library.Articles, new Problems());

    /// <summary>Some are hard to tell from a neighbour's even for the search that knows them: without their very words.</summary>
    [Fact]
    public void Phrasings_find_their_topic_even_with_a_word_more()
    {
        var all = Shipped.ByTopic.SelectMany(topic => topic.Value.Select(phrasing => (Topic: topic.Key, phrasing.Text))).ToArray();
        var lost = all.Where(phrasing => Repository.Library.Ask($"so {phrasing.Text}").Best?.Topic != phrasing.Topic).ToArray();

        lost.ToList().ForEach(phrasing => output.WriteLine($"{phrasing.Topic}: {phrasing.Text}"));
        (lost.Length / (double)all.Length).ShouldBeLessThan(0.05);
    }

    /// <summary>
    /// How well the search generalises: every tenth phrasing is left out and asked for. They are harder than what strangers ask, because no two
    /// of a topic are alike by intention.
    /// </summary>
    [Fact]
    public void Phrasings_left_out_are_found_by_the_others()
    {
        var words = ContentWords.Read(Repository.Content, "en/words.yaml", new Problems());
        var index = new SearchIndex(Repository.Library.Articles, Part((_, place) => place % Folds != 0), words);
        var asked = Part((_, place) => place % Folds == 0);
        var found = asked.ByTopic.SelectMany(topic => topic.Value.Select(phrasing => (Topic: topic.Key, Hits: index.Find(phrasing.Text)))).ToArray();
        var right = 100.0 * found.Count(one => one.Hits.Best?.Article.Topic == one.Topic) / found.Length;
        var seen = 100.0 * found.Count(one => Seen(one.Hits).Contains(one.Topic)) / found.Length;
        var wrong = 100.0 * asked.Elsewhere.Count(phrasing => index.Find(phrasing.Text).Best is not null) / asked.Elsewhere.Count;

        output.WriteLine($"{found.Length} left out: top-1 {right:0.0} %, offered {seen:0.0} %, false answers {wrong:0.0} %");
        right.ShouldBeGreaterThan(35);
        seen.ShouldBeGreaterThan(57);
        wrong.ShouldBeLessThan(12);
    }

    private static Phrasings Part(Func<Ask, int, bool> isIn) =>
        new(Shipped.ByTopic.ToDictionary(topic => topic.Key, topic => (IReadOnlyList<Ask>)[.. topic.Value.Where(isIn)]), [.. Shipped.Elsewhere.Where(isIn)]);

    private static IEnumerable<string?> Seen(Hits hits) => [hits.Best?.Article.Topic, hits.Also?.Article.Topic, .. hits.Nearest.Select(article => article.Topic)];
}
