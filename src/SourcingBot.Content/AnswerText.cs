using SourcingBot.Content.Rendering;

namespace SourcingBot.Content;

internal static class AnswerText
{
    internal static string Compose(Article article, Section section, ContentWords words) =>
        $"""
        {article.Short}

        **{MarkdownInlines.Escaped(section.Title)}**

        {section.Markdown}

        {SourceLine(article.Sources, words)}
        """;

    internal static string SourceLine(IEnumerable<string> sources, ContentWords words) =>
        $"*{words.SourceLine.Replace("{sources}", MarkdownInlines.Escaped(string.Join("; ", sources)), StringComparison.Ordinal)}*";
}
