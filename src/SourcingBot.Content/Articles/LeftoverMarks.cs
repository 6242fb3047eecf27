using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

/// <summary>Marks that were meant to be a link, a table, a list or bold, and that a reader would see as they are.</summary>
internal static partial class LeftoverMarks
{
    internal static void Run(MarkdownDocument document, string file, int firstLine, Problems problems)
    {
        foreach (var block in document.Descendants<LeafBlock>().Where(block => block.Inline is not null and not { FirstChild: null }))
        {
            var lines = Words(block.Inline!).Split('\n');
            var isCell = block.Parent is TableCell;
            for (var i = 0; i < lines.Length; i++)
            {
                if (Judge(lines[i], isCell) is { } problem)
                {
                    problems.Add(file, block.Line + i + firstLine, problem.What, problem.Cure);
                    break; // The lines that follow are mostly of the same table, list or link.
                }
            }
        }
    }

    private static (string What, string Cure)? Judge(string line, bool isCell) =>
        !isCell && line.Contains('|') ? ("This line has a '|' and belongs to no table.", "Write an empty line before a table, and below its head a line like '| --- | --- |' with as many cells.")
        : line.AsSpan().IndexOfAny('[', ']') >= 0 ? ("A square bracket stands in the text.", "Write a link as [words](https://example.org), without a blank between the brackets or in the address; square brackets are for nothing else.")
        : Address.Match(line) is { Success: true } address ? ($"The address '{address.Value}' stands in the text.", $"Write a link with words: [words]({(address.Value.Contains('@') ? "mailto:" : address.Value.StartsWith("www", StringComparison.OrdinalIgnoreCase) ? "https://" : "")}{address.Value}).")
        : Doubled.Match(line) is { Success: true } marks ? ($"The marks '{marks.Value}' have no effect here and would be shown.", "Write **bold** with two stars before the first word and two after the last, no blanks between; nothing is struck out.")
        : Bullet.IsMatch(line) ? ("This line looks like an item of a list, and is none.", "Begin it with '- ', a dash and a blank.")
        : HeadingWithoutBlank.IsMatch(line) ? ("This line looks like a heading, and is none.", "Write '## Title {#id}', with a blank after the marks.")
        : null;

    /// <summary>What links do not hold, with the file's lines.</summary>
    private static string Words(ContainerInline inlines)
    {
        var words = new StringBuilder();
        Append(inlines);
        return words.ToString();

        void Append(ContainerInline container)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        words.Append(literal.Content.AsSpan());
                        break;
                    case LineBreakInline:
                        words.Append('\n');
                        break;
                    case ContainerInline inner and not LinkInline:
                        Append(inner);
                        break;
                }
            }
        }
    }

    [GeneratedRegex(@"\bhttps?://[^\s<>()]+|\bwww\.[^\s<>()]+|[^\s<>()@]{1,64}@[^\s<>()@]{1,250}\.[\p{L}]{2,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address { get; }

    [GeneratedRegex(@"\*\*|__|~~", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled { get; }

    [GeneratedRegex(@"^\s*([\u2022\u00B7]|-\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"^\s*#{1,6}[^\s#{][^{]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWithoutBlank { get; }
}
