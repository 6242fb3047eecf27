using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Search;

/// <summary>All that is written, taken apart into words. Needed only while the index is made.</summary>
internal sealed class Samples
{
    /// <summary>Who writes a title or a term means it to point to the topic, more than any word of a question.</summary>
    private const double Name = 2;

    internal Samples(IReadOnlyList<Article> articles, Phrasings phrasings, Words words)
    {
        Asking = [.. articles.SelectMany((article, topic) => OfArticle(article, topic, phrasings.ByTopic[article.Topic], words))];
        Elsewhere = [.. phrasings.Elsewhere.Select(phrasing => (new Sample(articles.Count, null), words.Of(phrasing.Text)))];
        Texts = [.. articles.SelectMany((article, topic) => OfTexts(article, topic, words))];
        InArticles = [.. articles.SelectMany(article => article.Asks).Select(ask => words.Of(ask.Text)), .. Texts.Select(text => text.Words)];
    }

    /// <summary>With which our topics are asked for.</summary>
    internal IReadOnlyList<(Sample Sample, IReadOnlyList<Word> Words)> Asking { get; }

    /// <summary>Questions that are not ours.</summary>
    internal IReadOnlyList<(Sample Sample, IReadOnlyList<Word> Words)> Elsewhere { get; }

    /// <summary>The sections and the short answers.</summary>
    internal IReadOnlyList<(Sample Sample, IReadOnlyList<Word> Words)> Texts { get; }

    /// <summary>What stands in the articles themselves, without the phrasings: those are like what people type, names of persons included.</summary>
    internal IReadOnlyList<IReadOnlyList<Word>> InArticles { get; }

    internal IEnumerable<IReadOnlyList<Word>> All => Asking.Concat(Texts).Concat(Elsewhere).Select(written => written.Words);

    private static IEnumerable<(Sample, IReadOnlyList<Word>)> OfArticle(Article article, int topic, IReadOnlyList<Ask> phrasings, Words words)
    {
        var asks = article.Asks.Concat(phrasings).Select(ask => (new Sample(topic, article.Sections.FirstOrDefault(section => section.Id == ask.Section)), words.Of(ask.Text)));
        var names = article.Terms.Append(article.Title).Select(name => (new Sample(topic, null, Name), words.Of(name)));
        var sections = article.Sections.Select(section => (new Sample(topic, section), words.Of(section.Title)));
        return [.. asks, .. names, .. sections];
    }

    private static IEnumerable<(Sample, IReadOnlyList<Word>)> OfTexts(Article article, int topic, Words words) =>
    [
        (new Sample(topic, null), words.Of(MarkdownText.Plain(article.Short))),
        .. article.Sections.Select(section => (new Sample(topic, section), words.Of(MarkdownText.Plain(section.Markdown)))),
    ];
}
