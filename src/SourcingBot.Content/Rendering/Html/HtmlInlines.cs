using System.Text;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering.Html;

/// <summary>The inside of a paragraph as HTML.</summary>
internal static class HtmlInlines
{
    internal static string Write(ContainerInline? inlines, HtmlLook look)
    {
        var html = new StringBuilder();
        foreach (var inline in inlines ?? [])
        {
            html.Append(inline switch
            {
                CodeInline => $"<code>{Text(MarkdownText.Plain(inline))}</code>",
                EmphasisInline emphasis => Emphasis(emphasis.DelimiterCount == 2 ? "strong" : "em", Write(emphasis, look)),
                LinkInline { IsImage: true } => Text(MarkdownText.Plain(inline)),
                LinkInline link when LinkAddress.IsFitForMessages(link.Url) => Link(link.Url!, Write(link, look), look),
                AutolinkInline { IsEmail: true } link => Link($"mailto:{link.Url}", Text(link.Url), look),
                AutolinkInline link when LinkAddress.IsFitForMessages(link.Url) => Link(link.Url, Text(link.Url), look),
                LineBreakInline { IsHard: true } => "<br>\n",
                LineBreakInline => "\n",
                ContainerInline container => Write(container, look),
                _ => Text(MarkdownText.Plain(inline)),
            });
        }

        return html.ToString();
    }

    /// <summary>Words, so that nothing in them is markup: neither between tags nor inside a quoted attribute.</summary>
    internal static string Text(string plain) => MarkdownText.Clean(plain)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private static string Emphasis(string name, string inner) => $"<{name}>{inner}</{name}>";

    private static string Link(string address, string inner, HtmlLook look) =>
        $"{look.Open("a", $" href=\"{Text(address)}\" rel=\"noopener noreferrer\"")}{inner}</a>";
}
