using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace SourcingBot.Content.Rendering;

/// <summary>Words and line breaks, for a terminal of some width or for a reader who wraps the lines.</summary>
/// <param name="width">Columns; null leaves lines as long as they are.</param>
/// <param name="colours">Whether bold and italic are shown by escape sequences.</param>
internal sealed class TextRenderer(int? width, bool colours) : IMessageRenderer
{
    private readonly TextInlines _inlines = new(colours);

    public string TextFormat => "plain";

    public string Render(string markdown) => string.Join('\n', Blocks(MarkdownTree.Parse(markdown), width, isTight: false));

    private List<string> Blocks(ContainerBlock blocks, int? room, bool isTight)
    {
        var lines = new List<string>();
        foreach (var written in blocks.Select(block => Lines(block, room)).Where(written => written.Count > 0))
        {
            if (lines.Count > 0 && !isTight)
            {
                lines.Add("");
            }

            lines.AddRange(written);
        }

        return lines;
    }

    private IReadOnlyList<string> Lines(Block block, int? room) => block switch
    {
        HeadingBlock heading => TextWrap.Lines(_inlines.Bold(MarkdownText.Plain(heading.Inline)), room),
        ParagraphBlock paragraph => TextWrap.Lines(_inlines.Write(paragraph.Inline), room),
        Table table => Table(TableGrid.Of(table), room),
        ListBlock list => List(list, room),
        QuoteBlock quote => Indented("> ", "> ", Blocks(quote, room - 2, isTight: false)),
        CodeBlock code => [.. MarkdownText.Clean(code.Lines.ToString()).Split('\n').Select(line => "    " + line)],
        ThematicBreakBlock => room is { } columns ? [new string('─', columns)] : [],
        HtmlBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup => [],
        ContainerBlock container => Blocks(container, room, isTight: false),
        _ => [],
    };

    private List<string> List(ListBlock list, int? room)
    {
        var lines = new List<string>();
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var mark = list.IsOrdered ? $"{number++}. " : "- ";
            if (lines.Count > 0 && list.IsLoose)
            {
                lines.Add("");
            }

            lines.AddRange(Indented(mark, new string(' ', mark.Length), Blocks(item, room - mark.Length, isTight: !list.IsLoose)));
        }

        return lines;
    }

    private IReadOnlyList<string> Table(TableGrid table, int? room)
    {
        var header = table.Header.Select(cell => _inlines.Bold(MarkdownText.Plain(cell))).ToArray();
        var rows = table.Rows.Select(row => row.Select(cell => _inlines.Write(cell).Replace('\n', ' ')).ToArray()).ToArray();
        return room is { } columns && TextTable.Layout(header, rows, table.Alignments, columns) is { } layout ? layout : Labelled(table, rows, room);
    }

    /// <summary>"label: value" lines, where there is no room for columns.</summary>
    private List<string> Labelled(TableGrid table, string[][] rows, int? room)
    {
        var lines = new List<string>();
        foreach (var row in rows)
        {
            if (row.Length == 2)
            {
                lines.AddRange(TextWrap.Lines($"{row[0]}: {row[1]}", room));
                continue;
            }

            lines.AddRange(TextWrap.Lines(row[0], room));
            for (var i = 1; i < row.Length; i++)
            {
                lines.AddRange(Indented("  ", "    ", TextWrap.Lines($"{MarkdownText.Plain(table.Header[i])}: {row[i]}", room - 4)));
            }
        }

        return lines;
    }

    private static IReadOnlyList<string> Indented(string first, string others, IReadOnlyList<string> lines) =>
        [.. lines.Select((line, i) => line.Length == 0 && i > 0 ? others.TrimEnd() : (i == 0 ? first : others) + line)];
}
