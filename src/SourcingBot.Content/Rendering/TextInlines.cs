using System.Text;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering;

/// <summary>The inside of a paragraph as plain words; hard line breaks are line feeds.</summary>
/// <remarks>Each word is coloured by itself, so that a line may end after any of them and no colour runs into the next column.</remarks>
internal sealed class TextInlines(bool colours)
{
    internal string Bold(string text) => Styled(text, "\e[1m");

    internal string Write(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => MarkdownText.Clean(literal.Content.ToString()),
                CodeInline code => MarkdownText.Clean(code.Content),
                EmphasisInline { DelimiterCount: 2 } strong => Bold(MarkdownText.Plain(strong)),
                EmphasisInline emphasis => Styled(MarkdownText.Plain(emphasis), "\e[3m"),
                LinkInline { IsImage: true } image => MarkdownText.Plain(image),
                LinkInline link => Link(MarkdownText.Plain(link), link.Url),
                AutolinkInline link => MarkdownText.Clean(link.Url),
                HtmlEntityInline entity => MarkdownText.Clean(entity.Transcoded.ToString()),
                LineBreakInline { IsHard: true } => "\n",
                LineBreakInline => " ",
                HtmlInline => "",
                ContainerInline container => Write(container),
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Link(string text, string? address)
    {
        if (!LinkAddress.IsFitForMessages(address))
        {
            return text;
        }

        var shown = address!.Replace("mailto:", "", StringComparison.Ordinal).Replace("tel:", "", StringComparison.Ordinal);
        return text == shown ? text : $"{text} ({shown})";
    }

    private string Styled(string text, string style) =>
        colours ? string.Join(' ', text.Split(' ').Select(word => word.Length == 0 ? word : $"{style}{word}\e[0m")) : text;
}
