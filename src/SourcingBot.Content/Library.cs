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
    private readonly FrozenDictionary<string, Article> _byName;
    private readonly FrozenDictionary<string, Section> _sections;
    private readonly ContentWords _words;
    private readonly Lazy<SearchIndex> _index;

    private Library(string language, IReadOnlyList<Article> articles, Phrasings phrasings, ContentWords words, ModelComparison comparison)
    {
        Language = language;
        Articles = articles;
        Comparison = comparison;
        _words = words;
        _byTopic = articles.ToFrozenDictionary(article => article.Topic);
        _byName = articles.SelectMany(article => new[] { article.Title, article.Topic }.Select(NameOf).Distinct().Select(name => (name, article)))
            .DistinctBy(named => named.name).ToFrozenDictionary(named => named.name, named => named.article);
        _sections = articles.SelectMany(article => article.Sections).ToFrozenDictionary(section => section.Id);
        _index = new Lazy<SearchIndex>(() => new SearchIndex(articles, phrasings, words));
    }

    /// <summary>As in <c>en</c>: the name of the language's folder.</summary>
    public string Language { get; }

    /// <summary>Word groups after which somebody's name follows, in small letters: <c>my name is</c>.</summary>
    public IReadOnlyList<string> Introductions => _words.Introductions;

    /// <summary>In the order of their topics in <see cref="Topics.Known"/>.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The hardest first.</summary>
    public IReadOnlyList<ReadingLevel> ReadingLevels =>
        [.. Articles.Select(article => new ReadingLevel(article.Topic, article.Measure.Lix)).OrderByDescending(level => level.Lix)];

    /// <summary>The models side by side.</summary>
    public ModelComparison Comparison { get; }

    /// <summary>What the article says that sets outsourcing and offshoring side by side.</summary>
    /// <exception cref="InvalidOperationException">The library was read with problems and has no such section.</exception>
    public ContentAnswer OutsourcingAndOffshoring => Tell(LibraryCheck.ComparisonTable)
        ?? throw new InvalidOperationException($"There is no section '{LibraryCheck.ComparisonTable}'; reading the library has reported that.");

    /// <param name="content">The folder that has a folder for each language.</param>
    /// <param name="language">As in <c>en</c>: the name of the language's folder.</param>
    /// <param name="facts">In the same language.</param>
    /// <param name="problems">Every mistake is added here; with any, the library is not to be used.</param>
    public static Library Read(DefinitionFolder content, string language, Facts facts, Problems problems)
    {
        var wordsFile = $"{language}/words.yaml";
        var before = problems.Count;
        var words = ContentWords.Read(content, wordsFile, problems);
        var figures = problems.Count == before ? new FigureFinder(words.Names, words.FigureWords) : null;
        var prose = new ProseReader(facts, figures, content.Shown(wordsFile));
        var articles = ArticleFolder.Read(content, $"{language}/articles", prose, problems);
        var phrasings = PhrasingFolder.Read(content, language, articles, problems);
        var comparison = ComparisonReader.Read(content, $"{language}/comparison.yaml", problems);
        LibraryCheck.Run(articles, content, language, problems);
        return new Library(language, articles, phrasings, words, comparison);
    }

    public Article? Find(string topic) => _byTopic.GetValueOrDefault(topic);

    /// <summary>The article whose title or topic this is, in any case and with spaces for hyphens; null for any other words.</summary>
    public Article? Named(string words) => _byName.GetValueOrDefault(NameOf(words));

    /// <param name="id">As in <c>costs#setup</c>.</param>
    /// <returns>Null where there is no such section.</returns>
    public Section? FindSection(string id) => _sections.GetValueOrDefault(id);

    /// <summary>Whether the articles have a word in this very form, in small letters.</summary>
    public bool IsInArticles(string word) => _index.Value.IsInArticles(word);

    /// <summary>What to say when somebody wants to know more about a topic or one section of it.</summary>
    /// <param name="topicOrSection">As in <c>costs</c> or <c>costs#setup</c>; a topic alone is answered with its first section.</param>
    /// <returns>Null where there is no such topic or section.</returns>
    public ContentAnswer? Tell(string topicOrSection)
    {
        var article = Find(topicOrSection.Split('#')[0]);
        var section = topicOrSection.Contains('#') ? FindSection(topicOrSection) : article?.Sections[0];
        return article is null || section is null ? null : Answer(article, section, confidence: 1);
    }

    /// <summary>Makes the index that the first question would make and wait for.</summary>
    public void Prepare() => _ = _index.Value;

    /// <summary>The content that answers a question asked in somebody's own words.</summary>
    public Found Ask(string question)
    {
        var hits = _index.Value.Find(question);
        return new Found(Answer(hits.Best), Answer(hits.Also), hits.IsOpen, hits.Nearest);
    }

    /// <summary>Models side by side, with the source below.</summary>
    /// <param name="models">At least one of <see cref="ModelComparison.Models"/>, in the order to show them.</param>
    /// <param name="aspects">Of <see cref="ModelComparison.Aspects"/>, in the order to show them; none stands for all.</param>
    public string Compare(IReadOnlyList<string> models, IReadOnlyList<string> aspects) =>
        $"{Comparison.Write(models, aspects)}\n\n{AnswerText.SourceLine([new Source(Comparison.Source, null)], _words)}";

    private ContentAnswer? Answer(Hit? hit) => hit is null ? null : Answer(hit.Article, hit.Section, hit.Confidence);

    private static string NameOf(string words) => words.Trim().TrimEnd('?', '.', '!').Replace('-', ' ').ToLowerInvariant();

    private ContentAnswer Answer(Article article, Section section, double confidence) =>
        new(article.Topic, section.Id, confidence, AnswerText.Compose(article, section, _words));
}
