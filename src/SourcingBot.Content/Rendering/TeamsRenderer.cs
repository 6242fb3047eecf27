using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering;

/// <remarks>
/// Teams on phones shows no lists: an item is then its line of source. So items stand apart by an empty line, which both a
/// desktop and a phone keep. A single line break is lost everywhere.
/// </remarks>
internal sealed class TeamsRenderer : MarkdownBlocks
{
    protected override string Heading(HeadingBlock heading) => Bold(heading.Inline);

    protected override string Rule() => "";

    internal override string ItemGap(ListBlock list) => "\n\n";

    internal override string Table(TableGrid table) => string.Join("\n\n", table.Rows.SelectMany(row => Lines(table.Header, row)));

    private static IEnumerable<string> Lines(IReadOnlyList<ContainerInline?> header, IReadOnlyList<ContainerInline?> row)
    {
        if (row.Count == 2)
        {
            return [$"{Bold(row[0])}: {MarkdownInlines.Write(row[1], InlineStyle.OneLine)}"];
        }

        return row.Skip(1)
            .Select((cell, i) => $"{MarkdownInlines.Write(header[i + 1], InlineStyle.OneLine)}: {MarkdownInlines.Write(cell, InlineStyle.OneLine)}")
            .Prepend(Bold(row[0]));
    }

    /// <summary>The words alone are made bold: what is bold already would end it.</summary>
    private static string Bold(ContainerInline? text) =>
        MarkdownText.Plain(text).Trim() is { Length: > 0 } plain ? $"**{MarkdownInlines.Escaped(plain)}**" : "";
}
