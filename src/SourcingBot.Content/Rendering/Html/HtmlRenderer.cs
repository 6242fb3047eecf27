using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering.Html;

/// <summary>
/// A text as a fragment of HTML, to be put into a page or a mail as it is. Only the elements and attributes written here can
/// come out; HTML in the source, images, and links elsewhere than to https, mailto and tel do not.
/// </summary>
public sealed class HtmlRenderer
{
    private readonly HtmlLook _look;
    private readonly int _topHeading;

    /// <param name="topHeading">The level of a first-level heading, where the page has headings of its own above.</param>
    internal HtmlRenderer(HtmlLook look, int topHeading) => (_look, _topHeading) = (look, topHeading);

    public string Render(string markdown)
    {
        var html = new StringBuilder();
        Write(html, MarkdownTree.Parse(markdown), isTight: false);
        return html.ToString().TrimEnd('\n');
    }

    private void Write(StringBuilder html, ContainerBlock blocks, bool isTight)
    {
        foreach (var block in blocks)
        {
            Write(html, block, isTight);
        }
    }

    private void Write(StringBuilder html, Block block, bool isTight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Element(html, $"h{Math.Min(heading.Level + _topHeading - 1, 6)}", "", HtmlInlines.Write(heading.Inline, _look));
                break;
            case ParagraphBlock paragraph when isTight:
                html.Append(HtmlInlines.Write(paragraph.Inline, _look)).Append('\n');
                break;
            case ParagraphBlock paragraph:
                Element(html, "p", "", HtmlInlines.Write(paragraph.Inline, _look));
                break;
            case Table table:
                Write(html, TableGrid.Of(table));
                break;
            case ListBlock list:
                Write(html, list);
                break;
            case QuoteBlock quote:
                Element(html, "blockquote", "", '\n' + Inner(quote, isTight: false));
                break;
            case CodeBlock code:
                Element(html, "pre", "", $"<code>{HtmlInlines.Text(string.Join('\n', MarkdownBlocks.CodeLines(code)))}</code>");
                break;
            case ThematicBreakBlock:
                html.Append(_look.Open("hr")).Append('\n');
                break;
            case HtmlBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                Write(html, container, isTight);
                break;
        }
    }

    private void Write(StringBuilder html, ListBlock list)
    {
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, out var number) && number != 1
            ? string.Create(CultureInfo.InvariantCulture, $" start=\"{number}\"")
            : "";
        var items = new StringBuilder("\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            Element(items, "li", "", Inner(item, isTight: !list.IsLoose).TrimEnd('\n'));
        }

        Element(html, list.IsOrdered ? "ol" : "ul", start, items.ToString());
    }

    private void Write(StringBuilder html, TableGrid table)
    {
        var rows = new StringBuilder("\n").Append("<thead>\n");
        Row(rows, table.Header, table.Alignments, _ => ("th", " scope=\"col\""));
        rows.Append("</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            // The first column names what its row is about.
            Row(rows, row, table.Alignments, column => column == 0 && row.Count > 1 ? ("th", " scope=\"row\"") : ("td", ""));
        }

        Element(html, "table", "", rows.Append("</tbody>\n").ToString());
    }

    private void Row(StringBuilder html, IReadOnlyList<ContainerInline?> cells, IReadOnlyList<TableColumnAlign?> alignments, Func<int, (string Name, string Scope)> kind)
    {
        html.Append("<tr>\n");
        for (var column = 0; column < cells.Count; column++)
        {
            var (name, scope) = kind(column);
            html.Append(_look.OpenCell(name, scope, alignments[column])).Append(HtmlInlines.Write(cells[column], _look)).Append($"</{name}>\n");
        }

        html.Append("</tr>\n");
    }

    private string Inner(ContainerBlock blocks, bool isTight)
    {
        var html = new StringBuilder();
        Write(html, blocks, isTight);
        return html.ToString();
    }

    private void Element(StringBuilder html, string name, string attributes, string inner) =>
        html.Append(_look.Open(name, attributes)).Append(inner).Append($"</{name}>\n");
}
