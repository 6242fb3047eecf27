using SourcingBot.Content.Articles;

namespace SourcingBot.Content;

/// <summary>What the adviser knows about one topic.</summary>
public sealed record Article
{
    /// <summary>One of <see cref="Topics.Known"/>.</summary>
    public required string Topic { get; init; }

    public required string Title { get; init; }

    /// <summary>The answer in about two sentences, Markdown.</summary>
    public required string Short { get; init; }

    /// <summary>Those whose figures or sources are named in the short answer.</summary>
    internal IReadOnlyList<Fact> ShortFacts { get; init; } = [];

    /// <summary>Section of the source article, as in <c>2.1.2</c>; null where the topic is not in it.</summary>
    public string? ArticleSection { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Topics that have an article in the same library.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Those that the author names; the facts that are cited have their own.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Ways in which people ask for this topic.</summary>
    internal IReadOnlyList<Ask> Asks { get; init; } = [];

    /// <summary>Words and groups of words that point to this topic wherever they stand, as in <c>service level</c>.</summary>
    internal IReadOnlyList<string> Terms { get; init; } = [];

    internal TextMeasure Measure => Sections.Aggregate(default(TextMeasure), (sum, section) => sum + section.Measure);

    /// <summary>All that the article names a figure or the source of, each once.</summary>
    internal IEnumerable<Fact> Facts => ShortFacts.Concat(Sections.SelectMany(section => section.Facts)).Distinct();
}
