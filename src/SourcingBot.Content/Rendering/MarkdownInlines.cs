using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering;

/// <summary>The inside of a paragraph as Markdown that every CommonMark reader understands the same way.</summary>
internal static partial class MarkdownInlines
{
    /// <param name="inlines">Null writes nothing.</param>
    /// <param name="style">A paragraph with line breaks when none is named.</param>
    internal static string Write(ContainerInline? inlines, InlineStyle? style = null) => AtLineStart(Inner(inlines, style ?? InlineStyle.Lines));

    /// <summary>A text that begins a line, so that nothing at the start of its lines begins a block.</summary>
    internal static string AtLineStart(string text) =>
        string.Join('\n', text.Trim(' ', '\n').Split('\n').Select(line => LineStart().Replace(line.TrimStart(' '), "${before}\\${mark}${after}")));

    /// <summary>Plain words, so that nothing in them is markup. Less is escaped than in <see cref="MarkdownText.Escape"/>: some channels show the backslashes.</summary>
    internal static string Escaped(string plain)
    {
        var text = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' || BeginsAutomatically(plain, i))
            {
                text.Append('\\');
            }

            text.Append(plain[i]);
        }

        return text.ToString();
    }

    internal static IEnumerable<InlineRun> Runs(ContainerInline? inlines, InlineStyle style)
    {
        // Words are escaped in one run: Markdig ends a literal at every escaped character, but what would become a link
        // or an entity is only seen when "https", ":" and "//" stand together.
        var words = new StringBuilder();
        foreach (var inline in inlines ?? [])
        {
            if (WordsOf(inline, style) is { } more)
            {
                words.Append(MarkdownText.Clean(more));
                continue;
            }

            yield return EndRun(words, inline);
            yield return new InlineRun(
                inline switch
                {
                    CodeInline code => Code(code.Content),
                    EmphasisInline emphasis => Emphasised(emphasis, Inner(emphasis, style)),
                    LinkInline link => $"[{Inner(link, style with { Break = " " })}]({LinkAddress.Encode(link.Url!)})",
                    AutolinkInline link => style.Autolinks ? $"<{link.Url}>" : $"[{Escaped(link.Url)}]({LinkAddress.Encode(link.Url)})",
                    LineBreakInline { IsHard: true } => style.Break,
                    LineBreakInline => " ",
                    ContainerInline container => Inner(container, style),
                    _ => "",
                },
                MarkdownText.Plain(inline),
                IsWords: false);
        }

        yield return EndRun(words, next: null);
    }

    private static string Inner(ContainerInline? inlines, InlineStyle style) => string.Concat(Runs(inlines, style).Select(run => run.Markdown));

    /// <summary>What is shown as words and nothing else; null for what has a look of its own.</summary>
    private static string? WordsOf(Inline inline, InlineStyle style) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        HtmlInline => "",
        CodeInline code when !style.Code => code.Content,
        LinkInline link when link.IsImage || !LinkAddress.IsFitForMessages(link.Url) => MarkdownText.Plain(link),
        AutolinkInline link when link.IsEmail || !LinkAddress.IsFitForMessages(link.Url) => link.Url,
        _ => null,
    };

    private static InlineRun EndRun(StringBuilder words, Inline? next)
    {
        var plain = words.ToString();
        var text = Escaped(plain);
        words.Clear();
        // "Look!" before a link would make it an image.
        return new InlineRun(text.EndsWith('!') && next is LinkInline ? $"{text[..^1]}\\!" : text, plain, IsWords: true);
    }

    /// <summary>Blanks and line breaks at the ends go outside: "** so **" would show its asterisks.</summary>
    private static string Emphasised(EmphasisInline emphasis, string inner)
    {
        var words = inner.Trim(' ', '\n');
        var mark = new string(emphasis.DelimiterChar, emphasis.DelimiterCount);
        return words.Length == 0 ? inner : inner.Replace(words, $"{mark}{words}{mark}", StringComparison.Ordinal);
    }

    private static string Code(string content)
    {
        var text = MarkdownText.Clean(content).Replace('\n', ' ');
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        var pad = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return $"{fence}{pad}{text}{pad}{fence}";
    }

    /// <summary>Where Web Chat would make a link or a character by itself: addresses, names of hosts, mail, entities.</summary>
    private static bool BeginsAutomatically(string text, int i) => text[i] switch
    {
        ':' => i + 1 < text.Length && text[i + 1] == '/',
        '.' => i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetter(text[i + 1]),
        '@' => i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]),
        '&' => i + 1 < text.Length && (char.IsLetter(text[i + 1]) || text[i + 1] == '#'),
        _ => false,
    };

    /// <summary>What would begin a heading, a list, a rule or the underline of a heading at the start of a line.</summary>
    // Linear as it stands: anchored, and no repetition can take what another one could. NonBacktracking would be built at run time.
    [GeneratedRegex(@"^(?<before>[0-9]{0,9})((?<mark>#{1,6}|[-+.)])(?<after>\s|$)|(?<mark>-[- ]*|=+ *)$)", RegexOptions.ExplicitCapture)]
    private static partial Regex LineStart();
}
