using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering;

/// <summary>The one way in which this project reads Markdown.</summary>
internal static class MarkdownTree
{
    /// <summary>Longer texts are not parsed: some patterns take a parser more than linear time.</summary>
    internal const int MostCharacters = 64 * 1024;

    /// <summary>Beginnings of a link's address: the parser reads on from each to the end of the paragraph.</summary>
    private const int MostLinks = 2000;

    /// <summary>Levels of blocks and inlines together; what walks the tree may recurse.</summary>
    internal const int MostLevels = 32;

    // HTML is recognised here so that the check can name it and the renderers can drop it. With Markdig's DisableHtml it would
    // turn into text and be shown.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <returns>False where the text is too long, has too many links, or is nested too deeply.</returns>
    internal static bool TryParse(string markdown, out MarkdownDocument document)
    {
        document = [];
        if (markdown.Length > MostCharacters || markdown.AsSpan().Count("](") > MostLinks)
        {
            return false;
        }

        try
        {
            var parsed = Markdown.Parse(markdown, Pipeline);
            if (IsTooDeep(parsed))
            {
                return false;
            }

            document = parsed;
            return true;
        }
        catch (ArgumentException)
        {
            // Markdig's own limit, which is higher.
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

    /// <summary>Without recursion, for this is what protects those who recurse.</summary>
    private static bool IsTooDeep(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject Part, int Level)>([(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Level > MostLevels)
            {
                return true;
            }

            IEnumerable<MarkdownObject> inner = next.Part switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } inlines } => inlines,
                ContainerInline inlines => inlines,
                _ => [],
            };
            foreach (var part in inner)
            {
                waiting.Push((part, next.Level + 1));
            }
        }

        return false;
    }
}
