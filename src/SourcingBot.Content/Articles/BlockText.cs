using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Articles;

/// <summary>The words of a paragraph, of a cell or of an item, on one line; knows on which line of the file each stood.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int At, int Line)> _lines = [];

    internal BlockText(LeafBlock block)
    {
        _lines.Add((0, block.Line));
        Append(block.Inline);
        Text = _text.ToString();
    }

    internal string Text { get; }

    /// <summary>Counted from 0, as in the tree.</summary>
    internal int LineAt(int index) => _lines.Last(line => line.At <= index).Line;

    private void Append(ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? [])
        {
            _lines.Add((_text.Length, inline.Line));
            switch (inline)
            {
                case LiteralInline literal:
                    _text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    _text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    _text.Append(' ');
                    break;
                case ContainerInline container:
                    Append(container);
                    break;
            }
        }
    }
}
