using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Search;

/// <summary>The words of an article, part by part.</summary>
internal sealed class ArticleWords(Article article, Words words)
{
    internal Article Article { get; } = article;

    internal IReadOnlyList<Word> Title { get; } = words.Of(article.Title);

    internal IReadOnlyList<Word> Short { get; } = words.Of(MarkdownText.Plain(article.Short));

    internal IReadOnlyList<(IReadOnlyList<Word> Words, Section? Section)> Asks { get; } =
        [.. article.Asks.Select(ask => (words.Of(ask.Text), article.Sections.FirstOrDefault(section => section.Id == ask.Section)))];

    internal IReadOnlyList<IReadOnlyList<Word>> Terms { get; } = [.. article.Terms.Select(term => words.Of(term))];

    internal IReadOnlyList<(Section Section, IReadOnlyList<Word> Title, IReadOnlyList<Word> Text)> Sections { get; } =
        [.. article.Sections.Select(section => (section, words.Of(section.Title), words.Of(MarkdownText.Plain(section.Markdown))))];

    /// <summary>With which the topic is asked for.</summary>
    internal IEnumerable<IReadOnlyList<Word>> AskingParts => [Title, .. Terms, .. Asks.Select(ask => ask.Words), .. Sections.Select(section => section.Title)];

    internal IEnumerable<IReadOnlyList<Word>> Parts => [.. AskingParts, Short, .. Sections.Select(section => section.Text)];
}
