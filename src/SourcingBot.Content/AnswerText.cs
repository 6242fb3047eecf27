using SourcingBot.Content.Rendering;

namespace SourcingBot.Content;

internal static class AnswerText
{
    internal static string Compose(Article article, Section section, ContentWords words) =>
        $"""
        {article.Short}

        **{MarkdownInlines.Escaped(section.Title)}**

        {section.Markdown}

        *{words.SourceLine.Replace("{sources}", MarkdownInlines.Escaped(string.Join("; ", article.Sources)), StringComparison.Ordinal)}*
        """;
}
