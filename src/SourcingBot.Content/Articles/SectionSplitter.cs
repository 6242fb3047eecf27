using Markdig.Syntax;
using SourcingBot.Content.Rendering;
using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

internal static class SectionSplitter
{
    private const string Shape = "Write '## Title {#id}', the id in small letters, digits and hyphens.";

    /// <returns>Empty when there is nothing to show.</returns>
    internal static IReadOnlyList<Section> Split(string body, int firstLine, string topic, string file, ProseReader prose, Problems problems)
    {
        if (string.IsNullOrWhiteSpace(body))
        {
            problems.Add(file, 0, "The article has no text.", "Write at least one section below the front matter: '## Title {#id}' and a paragraph.");
            return [];
        }

        MarkdownCheck.Run(body, file, firstLine, problems);
        var blocks = MarkdownTree.Parse(body).ToArray();
        if (blocks[0] is not HeadingBlock)
        {
            problems.Add(file, blocks[0].Line + firstLine, "There is text before the first section.", "Write '## Title {#id}' above it; where this line is the heading, write it so, with a blank after the marks.");
        }

        var sections = new List<Section>();
        var ids = new HashSet<string>();
        var headings = blocks.OfType<HeadingBlock>().ToArray();
        for (var i = 0; i < headings.Length; i++)
        {
            var heading = headings[i];
            var line = heading.Line + firstLine;
            var end = i + 1 < headings.Length ? headings[i + 1].Span.Start : body.Length;
            var below = body[(heading.Span.End + 1)..end];
            var markdown = below.Trim();
            var begins = heading.Span.End + 1 + (below.Length - below.TrimStart().Length);
            var text = prose.Read(markdown, file, firstLine + body.AsSpan(0, begins).Count('\n'), problems);
            var title = MarkdownText.Plain(heading.Inline);
            if (heading.Level != 2 || TitleAndId(title) is not { } parts)
            {
                problems.Add(file, line, $"The heading '{title}' does not begin a section.", Shape);
            }
            else if (!ids.Add(parts.Id))
            {
                problems.Add(file, line, $"The section id '{parts.Id}' is used twice in this article.", "Give each section its own id.");
            }
            else if (markdown.Length == 0)
            {
                problems.Add(file, line, $"The section '{parts.Title}' is empty.", "Write its text below the heading, or remove the heading.");
            }
            else
            {
                prose.RefuseFiguresInTitle(parts.Title, file, line, problems);
                sections.Add(new Section($"{topic}#{parts.Id}", parts.Title, text.Markdown) { Facts = text.Facts, Measure = text.Measure });
            }
        }

        return sections;
    }

    /// <summary>"Set-up costs {#setup}" in its two parts; null where there is no id at the end.</summary>
    internal static (string Title, string Id)? TitleAndId(string text)
    {
        var brace = text.LastIndexOf("{#", StringComparison.Ordinal);
        return brace > 0 && text[^1] == '}' && text[..brace].TrimEnd() is { Length: > 0 } title && text[(brace + 2)..^1] is var id && IsId(id)
            ? (title, id)
            : null;
    }

    private static bool IsId(string id) =>
        id.Length > 0 && char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
