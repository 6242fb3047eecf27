using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace SourcingBot.Content.Rendering;

internal sealed class WebChatRenderer : MarkdownBlocks
{
    protected override string Heading(HeadingBlock heading) => $"{new string('#', heading.Level)} {MarkdownInlines.Write(heading.Inline)}";

    // Not of dashes: behind the mark of an item they would be a rule instead of the item.
    protected override string Rule() => "***";

    internal override string ItemGap(ListBlock list) => list.IsLoose ? "\n\n" : "\n";

    internal override string Table(TableGrid table)
    {
        var text = new StringBuilder();
        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

        Line(table.Header.Select(cell => MarkdownInlines.Write(cell, InlineStyle.OneLine)));
        Line(table.Alignments.Select(alignment => alignment switch
        {
            TableColumnAlign.Left => ":---",
            TableColumnAlign.Center => ":---:",
            TableColumnAlign.Right => "---:",
            _ => "---",
        }));
        foreach (var row in table.Rows)
        {
            Line(row.Select(cell => MarkdownInlines.Write(cell, InlineStyle.OneLine)));
        }

        return text.ToString().TrimEnd('\n');
    }
}
