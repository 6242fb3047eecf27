using SourcingBot.Content.Rendering;

namespace SourcingBot.Content;

internal static class AnswerText
{
    internal static string Compose(Article article, Section section, ContentWords words) =>
        $"""
        {article.Short}

        **{MarkdownInlines.Escaped(section.Title)}**

        {section.Markdown}

        {SourceLine(article.Sources.Concat(article.ShortFacts.Concat(section.Facts).Select(fact => fact.Reference)), words)}
        """;

    /// <param name="sources">Those the author names first, then those of the facts that are shown.</param>
    internal static string SourceLine(IEnumerable<Source> sources, ContentWords words) =>
        $"*{words.SourceLine.Replace("{sources}", string.Join("; ", sources.DistinctBy(source => source.Name).Select(Linked)), StringComparison.Ordinal)}*";

    private static string Linked(Source source) => source.Url is { } url
        ? $"[{MarkdownInlines.Escaped(source.Name)}]({LinkAddress.Encode(url)})"
        : MarkdownInlines.Escaped(source.Name);
}
