using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering;

/// <summary>The one way in which this project reads Markdown.</summary>
internal static class MarkdownTree
{
    // HTML is recognised here so that the check can name it and the renderers can drop it. With Markdig's DisableHtml it would
    // turn into text and be shown.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <returns>False where nesting is so deep that Markdig gives up.</returns>
    internal static bool TryParse(string markdown, out MarkdownDocument document)
    {
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            document = [];
            return false;
        }
    }

    /// <summary>Text that cannot be read as Markdown becomes one paragraph of plain words: a message is never lost over its looks.</summary>
    internal static MarkdownDocument Parse(string markdown)
    {
        if (!TryParse(markdown, out var document))
        {
            document = [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(markdown)) }];
        }

        return document;
    }
}
