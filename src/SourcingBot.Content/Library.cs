using System.Collections.Frozen;
using SourcingBot.Content.Articles;
using SourcingBot.Content.Search;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>Everything the adviser knows, in one language. Read once, checked while reading; afterwards it only answers.</summary>
public sealed class Library
{
    private readonly FrozenDictionary<string, Article> _byTopic;
    private readonly FrozenDictionary<string, Article> _byName;
    private readonly FrozenDictionary<string, Section> _sections;
    private readonly ContentWords _words;
    private readonly SearchIndex _index;

    private Library(IReadOnlyList<Article> articles, ContentWords words)
    {
        Articles = articles;
        _words = words;
        _byTopic = articles.ToFrozenDictionary(article => article.Topic);
        _byName = articles.SelectMany(article => new[] { article.Title, article.Topic }.Select(NameOf).Distinct().Select(name => (name, article)))
            .DistinctBy(named => named.name).ToFrozenDictionary(named => named.name, named => named.article);
        _sections = articles.SelectMany(article => article.Sections).ToFrozenDictionary(section => section.Id);
        _index = new SearchIndex(articles, words);
    }

    /// <summary>In the order of their topics in <see cref="Topics.Known"/>.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The nine aspects side by side, as a table.</summary>
    /// <exception cref="InvalidOperationException">The library was read with problems and has no such section.</exception>
    public Section ComparisonTable => FindSection(LibraryCheck.ComparisonTable)
        ?? throw new InvalidOperationException($"There is no section '{LibraryCheck.ComparisonTable}'; reading the library has reported that.");

    /// <param name="content">The folder that has a folder for each language.</param>
    /// <param name="language">As in <c>en</c>: the name of the language's folder.</param>
    /// <param name="problems">Every mistake is added here; with any, the library is not to be used.</param>
    public static Library Read(DefinitionFolder content, string language, Problems problems)
    {
        var words = ContentWords.Read(content, $"{language}/words.yaml", problems);
        var articles = ArticleFolder.Read(content, $"{language}/articles", problems);
        LibraryCheck.Run(articles, content, language, problems);
        return new Library(articles, words);
    }

    public Article? Find(string topic) => _byTopic.GetValueOrDefault(topic);

    /// <summary>The article whose title or topic this is, in any case and with spaces for hyphens; null for any other words.</summary>
    public Article? Named(string words) => _byName.GetValueOrDefault(NameOf(words));

    /// <param name="id">As in <c>costs#setup</c>.</param>
    /// <returns>Null where there is no such section.</returns>
    public Section? FindSection(string id) => _sections.GetValueOrDefault(id);

    /// <summary>What to say when somebody wants to know more about a topic or one section of it.</summary>
    /// <param name="topicOrSection">As in <c>costs</c> or <c>costs#setup</c>; a topic alone is answered with its first section.</param>
    /// <returns>Null where there is no such topic or section.</returns>
    public ContentAnswer? Tell(string topicOrSection)
    {
        var article = Find(topicOrSection.Split('#')[0]);
        var section = topicOrSection.Contains('#') ? FindSection(topicOrSection) : article?.Sections[0];
        return article is null || section is null ? null : Answer(article, section, confidence: 1);
    }

    /// <summary>The content that answers a question asked in somebody's own words.</summary>
    public Found Ask(string question)
    {
        var hits = _index.Find(question);
        return new Found(Answer(hits.Best), Answer(hits.Also), hits.IsOpen, [.. hits.Nearest.Select(hit => hit.Article)]);
    }

    private ContentAnswer? Answer(Hit? hit) => hit is null ? null : Answer(hit.Article, hit.Section, hit.Confidence);

    private static string NameOf(string words) => words.Trim().TrimEnd('?', '.', '!').Replace('-', ' ').ToLowerInvariant();

    private ContentAnswer Answer(Article article, Section section, double confidence) =>
        new(article.Topic, section.Id, confidence, AnswerText.Compose(article, section, _words));
}
