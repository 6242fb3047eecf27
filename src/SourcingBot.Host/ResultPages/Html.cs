using SourcingBot.Content.Rendering;
using SourcingBot.Content.Rendering.Html;
using SourcingBot.Host.Pages;

namespace SourcingBot.Host.ResultPages;

/// <summary>Pieces of HTML that several parts of the page are made of.</summary>
internal static class Html
{
    private static readonly HtmlRenderer s_markdown = Renderings.Page(topHeading: 1);

    public static string Markdown(string text) => s_markdown.Render(text);

    public static string Text(string plain) => PageFrame.Encode(plain);

    public static string Paragraph(string plain, string kind) => $"""<p class="{kind}">{Text(plain)}</p>""";

    /// <summary>A section with its heading; nothing where it has no content.</summary>
    public static string Section(string kind, string heading, string content) =>
        content.Length == 0 ? "" : $"""<section class="{kind}"><h2>{Text(heading)}</h2>{content}</section>""";

    /// <param name="items">HTML of each.</param>
    public static string List(string element, IEnumerable<string> items) =>
        items.ToArray() is { Length: > 0 } all ? $"<{element}>{string.Concat(all.Select(item => $"<li>{item}</li>"))}</{element}>" : "";

    /// <summary>To another site, in a window of its own.</summary>
    public static string Link(string address, string words, string kind = "") =>
        $"""<a href="{Text(address)}" target="_blank" rel="noopener noreferrer"{(kind.Length == 0 ? "" : $" class=\"{kind}\"")}>{Text(words)}</a>""";
}
