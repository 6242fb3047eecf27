using SourcingBot.Content.Rendering;

namespace SourcingBot.Content;

internal static class AnswerText
{
    internal static string Compose(Article article, Section section, ContentWords words) =>
        $"""
        {article.Short}

        **{MarkdownInlines.Escaped(section.Title)}**

        {section.Markdown}

        *{words.SourceLine.Replace("{sources}", Sources(article, section), StringComparison.Ordinal)}*
        """;

    /// <summary>Those the author names, then those of the facts that are shown.</summary>
    private static string Sources(Article article, Section section)
    {
        var cited = article.ShortFacts.Concat(section.Facts).Select(fact => fact.Reference);
        return string.Join("; ", article.Sources.Concat(cited).DistinctBy(source => source.Name).Select(Linked));
    }

    private static string Linked(Source source) => source.Url is { } url
        ? $"[{MarkdownInlines.Escaped(source.Name)}]({LinkAddress.Encode(url)})"
        : MarkdownInlines.Escaped(source.Name);
}
