using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Tests.Rendering;

/// <summary>What a reader of Markdown finds in a text, by a parser with other settings than the product's.</summary>
internal static class MarkdownElements
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    private static readonly HashSet<Type> Always =
        [typeof(MarkdownDocument), typeof(ParagraphBlock), typeof(ContainerInline), typeof(LiteralInline), typeof(EmphasisInline), typeof(LinkInline), typeof(LineBreakInline), typeof(ListBlock), typeof(ListItemBlock)];

    internal static readonly HashSet<Type> Card = Always;

    /// <summary>Lists too: where they are not drawn their source is readable.</summary>
    internal static readonly HashSet<Type> TeamsText = [.. Always, typeof(QuoteBlock), typeof(CodeBlock), typeof(FencedCodeBlock), typeof(CodeInline), typeof(AutolinkInline)];

    internal static readonly HashSet<Type> WebChat = [.. TeamsText, typeof(HeadingBlock), typeof(ThematicBreakBlock), typeof(Table), typeof(TableRow), typeof(TableCell)];

    internal static IEnumerable<string> Beyond(string markdown, HashSet<Type> allowed) =>
        from part in Markdown.Parse(markdown, Reader).Descendants()
        where !allowed.Contains(part.GetType()) || part is LinkInline { IsImage: true } || !IsSafe(part)
        select $"{part.GetType().Name} in '{markdown}'";

    private static bool IsSafe(MarkdownObject part) => part switch
    {
        LinkInline link => Uri.TryCreate(link.Url, UriKind.Absolute, out var address) && address.Scheme is ("https" or "mailto" or "tel"),
        AutolinkInline link => link.IsEmail || (Uri.TryCreate(link.Url, UriKind.Absolute, out var address) && address.Scheme is ("https" or "mailto" or "tel")),
        _ => true,
    };
}
