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

    protected abstract string Heading(HeadingBlock heading);

    protected abstract string Table(TableGrid table);

    protected abstract string Rule();

    /// <summary>What stands between the items of a list.</summary>
    protected abstract string ItemGap(ListBlock list);

    private string Blocks(ContainerBlock blocks, string gap) =>
        string.Join(gap, blocks.Select(Write).Where(text => text.Length > 0));

    private string Write(Block block) => block switch
    {
        HeadingBlock heading => Heading(heading),
        ParagraphBlock paragraph => MarkdownInlines.Write(paragraph.Inline),
        Table table => Table(TableGrid.Of(table)),
        ListBlock list => List(list),
        QuoteBlock quote => Prefixed("> ", "> ", Blocks(quote, "\n\n")),
        CodeBlock code => Code(code),
        ThematicBreakBlock => Rule(),
        HtmlBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup => "",
        ContainerBlock container => Blocks(container, "\n\n"),
        _ => "",
    };

    private string List(ListBlock list)
    {
        var items = new List<string>();
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            // The list's own mark is kept: two lists that follow each other differ by it and would become one.
            var mark = list.IsOrdered ? $"{number++}{list.OrderedDelimiter} " : $"{list.BulletType} ";
            items.Add(Prefixed(mark, new string(' ', mark.Length), Blocks(item, ItemGap(list))));
        }

        return string.Join(ItemGap(list), items);
    }

    private static string Code(CodeBlock code)
    {
        var text = MarkdownText.Clean(code.Lines.ToString());
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
