using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace SourcingBot.Content.Rendering;

/// <summary>
/// Writes a Markdown tree as Markdown again, normalised: a paragraph on one line (Web Chat shows every line break of the
/// source), HTML and images gone, links only where they are harmless.
/// </summary>
internal abstract class MarkdownBlocks : IMessageRenderer
{
    public string TextFormat => "markdown";

    public string Render(string markdown) => Blocks(MarkdownTree.Parse(markdown), gap: "\n\n");

    internal string Write(Block block) => block switch
    {
        HeadingBlock heading => Heading(heading),
        ParagraphBlock paragraph => MarkdownInlines.Write(paragraph.Inline),
        Table table => Table(TableGrid.Of(table)),
        ListBlock list => List(list),
        QuoteBlock quote => Quoted(Blocks(quote, "\n\n")),
        CodeBlock code => Fenced(CodeLines(code)),
        ThematicBreakBlock => Rule(),
        HtmlBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup => "",
        ContainerBlock container => Blocks(container, "\n\n"),
        _ => "",
    };

    internal abstract string Table(TableGrid table);

    /// <summary>What stands between the items of a list.</summary>
    internal abstract string ItemGap(ListBlock list);

    protected abstract string Heading(HeadingBlock heading);

    protected abstract string Rule();

    private string Blocks(ContainerBlock blocks, string gap) =>
        string.Join(gap, blocks.Select(Write).Where(text => text.Length > 0));

    /// <summary>Without items that have nothing to show: three marks on a line would be a rule.</summary>
    private string List(ListBlock list)
    {
        var gap = ItemGap(list);
        return string.Join(gap, Items(list).Select(item => (item.Mark, Text: Blocks(item.Item, gap).Trim('\n'))).Where(item => item.Text.Length > 0).Select(item => Prefixed(item.Mark, item.Text)));
    }

    /// <summary>Each item with its mark. The list's own mark is kept: two lists that follow each other differ by it and would become one.</summary>
    internal static IEnumerable<(string Mark, ListItemBlock Item)> Items(ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, out var number) ? number : 1;
        return list.OfType<ListItemBlock>().Select((item, i) => (list.IsOrdered ? $"{start + i}{list.OrderedDelimiter} " : $"{list.BulletType} ", item));
    }

    internal static string Quoted(string text) => Prefixed("> ", "> ", text);

    /// <summary>A list's mark before the first line, and room for it before the others.</summary>
    internal static string Prefixed(string mark, string text) => Prefixed(mark, new string(' ', mark.Length), text);

    internal static IReadOnlyList<string> CodeLines(CodeBlock code) => MarkdownText.Clean(code.Lines.ToString()).Split('\n');

    internal static string Fenced(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines);
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}\n{text}\n{fence}";
    }

    private static string Prefixed(string first, string others, string text) =>
        string.Join('\n', text.Split('\n').Select((line, i) => (i == 0 ? first : line.Length == 0 ? others.TrimEnd() : others) + line));
}
