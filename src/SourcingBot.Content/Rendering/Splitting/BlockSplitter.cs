using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace SourcingBot.Content.Rendering.Splitting;

/// <summary>Parts of a Markdown tree, written as Markdown again.</summary>
internal sealed class BlockSplitter(Func<string, bool> fits)
{
    private static readonly WebChatRenderer Writer = new();

    internal IEnumerable<string> Split(ContainerBlock blocks) => Split(blocks, Paragraphs, fits);

    private static IEnumerable<string> Split(ContainerBlock blocks, Func<IEnumerable<Block>, string> join, Func<string, bool> fits) =>
        Packing.Pack([.. blocks.Where(block => Writer.Write(block).Length > 0)], join, fits, block => Smaller(block, fits));

    private static string Paragraphs(IEnumerable<Block> blocks) => string.Join("\n\n", blocks.Select(Writer.Write));

    private static IEnumerable<string> Smaller(Block block, Func<string, bool> fits) => block switch
    {
        Table table => Rows(TableGrid.Of(table), fits),
        ListBlock list => Items(list, fits),
        QuoteBlock quote => Split(quote, Paragraphs, part => fits(MarkdownBlocks.Quoted(part))).Select(MarkdownBlocks.Quoted),
        CodeBlock code => Packing.Pack(
            MarkdownBlocks.CodeLines(code), MarkdownBlocks.Fenced, fits, line => TextSplitter.Characters(line, text => MarkdownBlocks.Fenced([text]), fits)),
        LeafBlock { Inline: { } inlines } => TextSplitter.Split(inlines, fits),
        ContainerBlock container => Split(container, Paragraphs, fits),
        _ => [],
    };

    /// <summary>Each part has the header again. A row that is too long by itself becomes a paragraph for each cell, with the column's name before it.</summary>
    private static IEnumerable<string> Rows(TableGrid table, Func<string, bool> fits) => Packing.Pack(
        table.Rows.Count > 0 ? table.Rows : [table.Header],
        rows => Writer.Table(table with { Rows = [.. rows] }),
        fits,
        row => row.SelectMany((cell, column) => TextSplitter.Split(cell, fits, $"{MarkdownText.Plain(table.Header[column])}: ")));

    private static IEnumerable<string> Items(ListBlock list, Func<string, bool> fits)
    {
        var gap = Writer.ItemGap(list);
        string Inner(IEnumerable<Block> blocks) => string.Join(gap, blocks.Select(Writer.Write).Where(text => text.Length > 0));

        // What goes on in the next message begins at the margin: a second mark would make it another item.
        IEnumerable<string> Parts((string Mark, ListItemBlock Item) item) =>
            Split(item.Item, Inner, part => fits(MarkdownBlocks.Prefixed(item.Mark, part)))
                .Select((part, i) => i == 0 ? MarkdownBlocks.Prefixed(item.Mark, part) : part);

        return Packing.Pack(
            [.. MarkdownBlocks.Items(list).Where(item => Inner(item.Item).Length > 0)],
            items => string.Join(gap, items.Select(item => MarkdownBlocks.Prefixed(item.Mark, Inner(item.Item)))),
            fits,
            Parts);
    }
}
