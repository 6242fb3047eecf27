using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering.Cards;

/// <summary>What a card shows inside a text: emphasis and links.</summary>
internal static class CardText
{
    private static readonly InlineStyle Paragraphs = new("\n\n", Code: false, Autolinks: false);

    private static readonly InlineStyle OneLine = Paragraphs with { Break = " " };

    internal static string Paragraph(ContainerInline? inlines) => MarkdownInlines.Write(inlines, Paragraphs);

    internal static string Line(ContainerInline? inlines) => MarkdownInlines.Write(inlines, OneLine);

    /// <summary>Where the element is bold as a whole.</summary>
    internal static string Words(ContainerInline? inlines) => Words(MarkdownText.Plain(inlines).Trim());

    internal static string Words(string plain) => MarkdownInlines.AtLineStart(MarkdownInlines.Escaped(plain));
}
