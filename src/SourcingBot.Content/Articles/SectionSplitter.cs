using System.Text.RegularExpressions;
using Markdig.Syntax;
using SourcingBot.Content.Rendering;
using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

internal static partial class SectionSplitter
{
    private const string Shape = "Write '## Title {#id}', the id in small letters, digits and hyphens.";

    /// <returns>Empty when there is nothing to show.</returns>
    internal static IReadOnlyList<Section> Split(string body, int firstLine, string topic, string file, Problems problems)
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
            problems.Add(file, blocks[0].Line + firstLine, "There is text before the first section.", Shape);
        }

        var sections = new List<Section>();
        var ids = new HashSet<string>();
        var headings = blocks.OfType<HeadingBlock>().ToArray();
        for (var i = 0; i < headings.Length; i++)
        {
            var heading = headings[i];
            var line = heading.Line + firstLine;
            var end = i + 1 < headings.Length ? headings[i + 1].Span.Start : body.Length;
            var markdown = body[(heading.Span.End + 1)..end].Trim();
            var match = HeadingWithId().Match(MarkdownText.Plain(heading.Inline));
            if (heading.Level != 2 || !match.Success)
            {
                problems.Add(file, line, $"The heading '{MarkdownText.Plain(heading.Inline)}' does not begin a section.", Shape);
            }
            else if (!ids.Add(match.Groups["id"].Value))
            {
                problems.Add(file, line, $"The section id '{match.Groups["id"].Value}' is used twice in this article.", "Give each section its own id.");
            }
            else if (markdown.Length == 0)
            {
                problems.Add(file, line, $"The section '{match.Groups["title"].Value}' is empty.", "Write its text below the heading, or remove the heading.");
            }
            else
            {
                sections.Add(new Section($"{topic}#{match.Groups["id"].Value}", match.Groups["title"].Value, markdown));
            }
        }

        return sections;
    }

    [GeneratedRegex(@"^(?<title>.*[^\s])\s*\{#(?<id>[a-z][a-z0-9-]*)\}$", RegexOptions.NonBacktracking)]
    private static partial Regex HeadingWithId();
}
