using System.Collections.Frozen;
using SourcingBot.Content.Articles;
using SourcingBot.Content.Comparing;
using SourcingBot.Content.Search;
using SourcingBot.Definitions;

namespace SourcingBot.Content;

/// <summary>Everything the adviser knows, in one language. Read once, checked while reading; afterwards it only answers.</summary>
public sealed class Library
{
    private readonly FrozenDictionary<string, Article> _byTopic;
    private readonly FrozenDictionary<string, Section> _sections;
    private readonly ContentWords _words;
    private readonly SearchIndex _index;

    private Library(IReadOnlyList<Article> articles, ContentWords words, ModelComparison comparison)
    {
        Articles = articles;
        Comparison = comparison;
        _words = words;
        _byTopic = articles.ToFrozenDictionary(article => article.Topic);
        _sections = articles.SelectMany(article => article.Sections).ToFrozenDictionary(section => section.Id);
        _index = new SearchIndex(articles, words);
    }

    /// <summary>In the order of their topics in <see cref="Topics.Known"/>.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The models side by side.</summary>
    public ModelComparison Comparison { get; }

    /// <summary>What the article says that sets outsourcing and offshoring side by side.</summary>
    /// <exception cref="InvalidOperationException">The library was read with problems and has no such section.</exception>
    public ContentAnswer OutsourcingAndOffshoring => Tell(LibraryCheck.ComparisonTable)
        ?? throw new InvalidOperationException($"There is no section '{LibraryCheck.ComparisonTable}'; reading the library has reported that.");

    /// <param name="content">The folder that has a folder for each language.</param>
    /// <param name="language">As in <c>en</c>: the name of the language's folder.</param>
    /// <param name="problems">Every mistake is added here; with any, the library is not to be used.</param>
    public static Library Read(DefinitionFolder content, string language, Problems problems)
    {
        var words = ContentWords.Read(content, $"{language}/words.yaml", problems);
        var articles = ArticleFolder.Read(content, $"{language}/articles", problems);
        var comparison = ComparisonReader.Read(content, $"{language}/comparison.yaml", problems);
        LibraryCheck.Run(articles, content, language, problems);
        return new Library(articles, words, comparison);
    }

    public Article? Find(string topic) => _byTopic.GetValueOrDefault(topic);

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
    /// <returns>Null when nothing fits well enough.</returns>
    public ContentAnswer? Ask(string question) =>
        _index.Best(question) is { } hit ? Answer(hit.Article, hit.Section, hit.Confidence) : null;

    /// <summary>Models side by side, with the source below.</summary>
    /// <param name="models">At least one of <see cref="ModelComparison.Models"/>, in the order to show them.</param>
    /// <param name="aspects">Of <see cref="ModelComparison.Aspects"/>, in the order to show them; none stands for all.</param>
    public string Compare(IReadOnlyList<string> models, IReadOnlyList<string> aspects) =>
        $"{Comparison.Write(models, aspects)}\n\n{AnswerText.SourceLine([Comparison.Source], _words)}";

    private ContentAnswer Answer(Article article, Section section, double confidence) =>
        new(article.Topic, section.Id, confidence, AnswerText.Compose(article, section, _words));
}
