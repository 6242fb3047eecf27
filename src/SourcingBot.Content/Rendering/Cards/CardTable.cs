using System.Text.Json.Nodes;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering.Cards;

/// <summary>
/// Two columns of short labels and values are facts: a phone gives the label what it needs and the value the rest. Up to four
/// columns are a table. More do not fit: a card in Teams is some 60 characters wide, and words would break; each row is then
/// facts under a heading of its own.
/// </summary>
internal static class CardTable
{
    private const int MostColumns = 4;

    /// <summary>Characters; longer ones take the room of the values.</summary>
    private const int LongestLabel = 30;

    /// <summary>Characters for which a column gets one more share of the width.</summary>
    private const int CharactersInShare = 12;

    private const int MostShares = 4;

    /// <summary>A fact without text is drawn as if it were broken.</summary>
    private const string Nothing = "–";

    internal static IEnumerable<JsonObject> Write(TableGrid table) => table.Header.Count switch
    {
        2 when table.Rows.All(row => MarkdownText.Plain(row[0]).Length <= LongestLabel) => Facts(table),
        <= MostColumns => [Grid(table)],
        _ => RowByRow(table),
    };

    private static IEnumerable<JsonObject> Facts(TableGrid table) =>
        [Title(table.Header), CardElements.Facts(table.Rows.Select(row => (Or(CardText.Words(row[0])), Or(CardText.Line(row[1])))))];

    private static IEnumerable<JsonObject> RowByRow(TableGrid table) =>
    [
        .. table.Header is [var only] ? [CardElements.Bold(Or(CardText.Words(only)))] : Array.Empty<JsonObject>(),
        .. table.Rows.SelectMany(row => Row(table.Header, row)),
    ];

    private static IEnumerable<JsonObject> Row(IReadOnlyList<ContainerInline?> header, IReadOnlyList<ContainerInline?> row)
    {
        // What the labels are of stands with the first, as it does in the corner of the table.
        var label = CardText.Words(header[0]) is { Length: > 0 } corner && row.Count > 1 ? $"{corner}: {CardText.Words(row[0])}" : CardText.Words(row[0]);
        yield return CardElements.Bold(Or(label));
        if (row.Count > 1)
        {
            yield return CardElements.Facts(row.Skip(1).Select((cell, i) => (Or(CardText.Words(header[i + 1])), Or(CardText.Line(cell)))));
        }
    }

    private static JsonObject Title(IReadOnlyList<ContainerInline?> header) =>
        CardElements.Bold(Or(string.Join(": ", header.Select(CardText.Words).Where(words => words.Length > 0))));

    private static JsonObject Grid(TableGrid table) => new()
    {
        ["type"] = "Table",
        ["firstRowAsHeader"] = true,
        ["columns"] = CardElements.List(table.Alignments.Select((alignment, column) => Column(alignment, Shares(table, column)))),
        ["rows"] = CardElements.List(
        [
            Row(table.Header.Select(cell => (CardText.Words(cell), true))),
            .. table.Rows.Select(row => Row(row.Select(cell => (CardText.Line(cell), false)))),
        ]),
        ["fallback"] = CardElements.Container(RowByRow(table)),
    };

    private static JsonObject Column(TableColumnAlign? alignment, int shares)
    {
        var column = new JsonObject { ["width"] = shares };
        return alignment switch
        {
            TableColumnAlign.Right => CardElements.With(column, ("horizontalCellContentAlignment", "Right")),
            TableColumnAlign.Center => CardElements.With(column, ("horizontalCellContentAlignment", "Center")),
            _ => column,
        };
    }

    private static int Shares(TableGrid table, int column) =>
        Math.Clamp(1 + (table.Rows.Prepend(table.Header).Max(row => MarkdownText.Plain(row[column]).Length) / CharactersInShare), 1, MostShares);

    private static JsonObject Row(IEnumerable<(string Text, bool IsHeader)> cells) => new()
    {
        ["type"] = "TableRow",
        ["cells"] = CardElements.List(cells.Select(cell => new JsonObject
        {
            ["type"] = "TableCell",
            ["items"] = CardElements.List(cell.Text.Length == 0 ? [] : [cell.IsHeader ? CardElements.Bold(cell.Text) : CardElements.Text(cell.Text)]),
        })),
    };

    private static string Or(string text) => text.Length == 0 ? Nothing : text;
}
