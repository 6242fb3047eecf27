using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourcingBot.Content.Rendering;
using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

/// <summary>Refuses what some channel cannot show, and what an article has no business with.</summary>
internal static class MarkdownCheck
{
    internal static void Run(string markdown, string file, int firstLine, Problems problems)
    {
        if (!MarkdownTree.TryParse(markdown, out var document))
        {
            problems.Add(file, firstLine, "Lists or quotes are nested too deeply to be read.", "Keep to two levels.");
            return;
        }

        foreach (var part in document.Descendants())
        {
            if (Judge(part) is { } problem)
            {
                problems.Add(file, part.Line + firstLine, problem.What, problem.Cure);
            }
        }

        TableCheck.Run(markdown, document, file, firstLine, problems);
        LeftoverMarks.Run(document, file, firstLine, problems);
    }

    private static (string What, string Cure)? Judge(MarkdownObject part) => part switch
    {
        HtmlBlock or HtmlInline => ("There is HTML in the text.", "Take away what stands between '<' and '>': bold is **bold**, and an empty line begins a paragraph; a lone '<' is written '\\<'."),
        LinkInline { IsImage: true } link => ($"There is an image, '{link.Url}'.", "Say it in words: not every channel shows images, and who cannot see one needs the words anyway."),
        LinkInline link when !LinkAddress.IsFitForArticles(link.Url) => BadLink(link.Url),
        AutolinkInline link when !LinkAddress.IsFitForArticles(link.IsEmail ? $"mailto:{link.Url}" : link.Url) => BadLink(link.Url),
        LinkInline { FirstChild: null } link => ($"The link to '{link.Url}' has no words.", "Write between the square brackets where it leads."),
        CodeInline code => ($"'{code.Content}' stands between marks for code.", "Take the marks away; use **bold** or quotes."),
        CodeBlock => ("There is a block of code (a line indented by four spaces, or between fences).", "Begin the line at the margin; use a list or a table."),
        QuoteBlock => ("There is a block quote.", "Write a paragraph and name the source in 'sources'."),
        ThematicBreakBlock => ("There is a rule.", "Begin a section instead: '## Title {#id}'."),
        _ => null,
    };

    private static (string What, string Cure) BadLink(string? url) =>
        ($"The link goes to '{url}'.", "Links begin with https:, mailto: or tel:; to other articles leads 'related'.");
}
