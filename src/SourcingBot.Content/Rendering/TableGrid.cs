using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering;

/// <summary>A table with as many cells in every row as in its header; a missing one is null.</summary>
internal sealed record TableGrid(
    IReadOnlyList<ContainerInline?> Header,
    IReadOnlyList<IReadOnlyList<ContainerInline?>> Rows,
    IReadOnlyList<TableColumnAlign?> Alignments)
{
    internal static TableGrid Of(Table table)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var columns = rows[0].Count;
        IReadOnlyList<ContainerInline?> Cells(TableRow row) =>
            [.. Enumerable.Range(0, columns).Select(i => i < row.Count && row[i] is TableCell cell ? (cell.FirstOrDefault() as LeafBlock)?.Inline : null)];

        return new TableGrid(
            Cells(rows[0]),
            [.. rows.Skip(1).Select(Cells)],
            [.. Enumerable.Range(0, columns).Select(i => i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null)]);
    }
}
