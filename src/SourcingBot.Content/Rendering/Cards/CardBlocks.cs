using System.Text.Json.Nodes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace SourcingBot.Content.Rendering.Cards;

/// <summary>The blocks of a text as elements of a card, one below the other.</summary>
internal static class CardBlocks
{
    internal static IEnumerable<JsonObject> Write(ContainerBlock blocks) => blocks.SelectMany(Write);

    internal static IEnumerable<JsonObject> Write(Block block) => block switch
    {
        HeadingBlock heading => Said(CardText.Words(heading.Inline), text => CardElements.Heading(text, heading.Level)),
        ParagraphBlock paragraph => Said(CardText.Paragraph(paragraph.Inline), CardElements.Text),
        Table table => CardTable.Write(TableGrid.Of(table)),
        ListBlock list => CardList.Write(list),

        // A frame inside a frame says no more, and each costs two of the levels that JSON may have.
        QuoteBlock quote => Framed([.. quote.SelectMany(inner => inner is QuoteBlock nested ? Write((ContainerBlock)nested) : Write(inner))]),
        CodeBlock code => Said(string.Join('\n', MarkdownBlocks.CodeLines(code)), Code),
        ThematicBreakBlock or HtmlBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup => [],
        ContainerBlock container => Write(container),
        _ => [],
    };

    private static IEnumerable<JsonObject> Said(string text, Func<string, JsonObject> element) => string.IsNullOrWhiteSpace(text) ? [] : [element(text)];

    private static IEnumerable<JsonObject> Framed(IReadOnlyList<JsonObject> items) => items.Count == 0 ? [] : [CardElements.Quote(items)];

    /// <summary>Blanks at the start of a line would be lost.</summary>
    private static JsonObject Code(string text) => CardElements.Code(text.Split('\n').Select(line =>
        new string('\u00A0', line.Length - line.TrimStart(' ').Length) + CardText.Words(line.Trim(' '))));
}
