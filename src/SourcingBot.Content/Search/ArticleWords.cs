using SourcingBot.Content.Rendering;

namespace SourcingBot.Content.Search;

/// <summary>The words of an article, part by part.</summary>
internal sealed class ArticleWords(Article article)
{
    internal Article Article { get; } = article;

    internal IReadOnlyList<Word> Title { get; } = Words.Of(article.Title);

    internal IReadOnlyList<Word> Short { get; } = Words.Of(MarkdownText.Plain(article.Short));

    internal IReadOnlyList<(IReadOnlyList<Word> Words, Section? Section)> Asks { get; } =
        [.. article.Asks.Select(ask => (Words.Of(ask.Text), article.Sections.FirstOrDefault(section => section.Id == ask.Section)))];

    internal IReadOnlyList<(Section Section, IReadOnlyList<Word> Title, IReadOnlyList<Word> Text)> Sections { get; } =
        [.. article.Sections.Select(section => (section, Words.Of(section.Title), Words.Of(MarkdownText.Plain(section.Markdown))))];

    internal IEnumerable<IReadOnlyList<Word>> Parts =>
        [Title, Short, .. Asks.Select(ask => ask.Words), .. Sections.SelectMany(section => new[] { section.Title, section.Text })];
}
