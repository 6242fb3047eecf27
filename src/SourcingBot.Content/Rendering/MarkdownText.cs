using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering;

/// <summary>The border between plain text and Markdown.</summary>
public static class MarkdownText
{
    /// <summary>
    /// Text of a user, to be put into a Markdown message so that it is shown as typed: nothing in it becomes markup, a link or
    /// another line. Line breaks become spaces; control characters and those that turn the direction of writing go.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in Clean(text))
        {
            if (char.IsWhiteSpace(c))
            {
                if (escaped.Length > 0 && escaped[^1] != ' ')
                {
                    escaped.Append(' ');
                }

                continue;
            }

            // CommonMark lets every ASCII punctuation character be escaped; an escaped one starts nothing, not even
            // the automatic links and the typographic quotes of Web Chat.
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString().TrimEnd(' ');
    }

    /// <summary>The address of a link, to be put between the parentheses of a Markdown link, which nothing in it ends early.</summary>
    public static string EscapeAddress(string address) => LinkAddress.Encode(address);

    /// <summary>Without control characters (a terminal would obey them) and without marks that reverse the direction of what follows.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                clean.Append(c is '\n' ? '\n' : ' ');
            }
            else if (!char.IsControl(c) && c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>The words of a whole text, a line for each block.</summary>
    internal static string Plain(string markdown) =>
        string.Join('\n', MarkdownTree.Parse(markdown).Descendants<LeafBlock>().Select(block => Plain(block.Inline)));

    /// <summary>The words alone, on one line.</summary>
    internal static string Plain(ContainerInline? inlines) => string.Concat((inlines ?? []).Select(Plain));

    internal static string Plain(Inline inline) => inline switch
    {
        LiteralInline literal => Clean(literal.Content.ToString()),
        CodeInline code => Clean(code.Content),
        HtmlEntityInline entity => Clean(entity.Transcoded.ToString()),
        LineBreakInline => " ",
        AutolinkInline link => Clean(link.Url),
        HtmlInline => "",
        ContainerInline container => Plain(container),
        _ => "",
    };
}
