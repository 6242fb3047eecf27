using CsCheck;

namespace SourcingBot.Content.Tests.Rendering;

/// <summary>Documents of every construct of Markdown, well formed and not.</summary>
internal static class GeneratedMarkdown
{
    private static readonly string[] Words =
    [
        "cost", "control", "a provider", "15 %", "1.", "2)", "#", "-", "+", "===", "---", "|", "a|b", "\\", "*", "_", "`", "<b>", "</b>", "<script>", "&lt;", "&#x6a;", "https://a.example/x_y",
        "www.a.example", "me@a.example", "![", "]", "(", "東京", "👩‍👩‍👧", "e\u0301", "\u202E", "!", "~~x~~", "- [ ]", "[^1]", ":)", "Set-up", "12 000", "\u00A0",
    ];

    private static readonly string[] Addresses =
        ["https://example.org/a_(b)", "mailto:a@b.example", "tel:+44 20", "javascript:alert(1)", "data:text/html,x", "http://evil.example", "/x", "#y", "//z", "JaVaScRiPt:x", "vbscript:x", "<https://a b>"];

    private static readonly Gen<string> Word = Gen.OneOf(One(Words), Gen.String[Gen.Char.AlphaNumeric, 1, 8]);

    private static readonly Gen<string> Line = Word.Array[0, 8].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Span = Gen.OneOf(
        Line,
        Line.Select(text => $"**{text}**"),
        Line.Select(text => $"*{text}*"),
        Line.Select(text => $"***{text}***"),
        Line.Select(text => $"`{text}`"),
        Gen.Select(Line, One(Addresses), (text, address) => $"[{text}]({address})"),
        Gen.Select(Line, One(Addresses), (text, address) => $"![{text}]({address} \"t\")"),
        One(Addresses).Select(address => $"<{address}>"),
        Gen.Select(Line, One(Addresses), (text, address) => $"[{text}][r]\n\n[r]: {address}"),
        Line.Select(text => $"<a onclick=\"x\" href='javascript:x'>{text}</a>"),
        Line.Select(text => $"{text}  \n"),
        Line.Select(text => $"{text}\\\n"));

    private static readonly Gen<string> Text = Span.Array[1, 5].Select(spans => string.Join(' ', spans));

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Text,
        Gen.Select(Gen.Int[1, 7], Text, (level, text) => $"{new string('#', level)} {text}"),
        Line.Select(text => $"{text}\n==="),
        Line.Select(text => $"```html\n{text}\n```"),
        Line.Select(text => $"    {text}"),
        One(["---", "***", "<div>\n<img src=x onerror=y>\n</div>", "<!-- c -->", "<style>a{}</style>", ""]),
        Gen.Select(Gen.Int[1, 7], Gen.Int[0, 4], Line.Array[8], (columns, rows, cells) => Table(columns, rows, cells)));

    /// <summary>Up to three levels of lists and quotes.</summary>
    internal static readonly Gen<string> Document = Blocks(Nested(Blocks(Nested(Blocks(Nested(Leaf))))));

    private static Gen<string> Nested(Gen<string> inner) => Gen.OneOf(
        Leaf,
        inner.Select(text => Marked("> ", "> ", text)),
        inner.Array[1, 3].Select(items => string.Join('\n', items.Select(item => Marked("- ", "  ", item)))),
        inner.Array[1, 3].Select(items => string.Join("\n\n", items.Select((item, i) => Marked($"{i + 3}. ", "   ", item)))));

    private static Gen<string> Blocks(Gen<string> block) => block.Array[1, 4].Select(blocks => string.Join("\n\n", blocks));

    private static Gen<string> One(string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static string Marked(string first, string others, string text) =>
        string.Join('\n', text.Split('\n').Select((line, i) => (i == 0 ? first : others) + line));

    private static string Table(int columns, int rows, string[] cells)
    {
        string Row(int row) => $"| {string.Join(" | ", Enumerable.Range(0, columns).Select(column => cells[(row + column) % cells.Length].Replace("|", "\\|")))} |";
        return $"{Row(0)}\n|{string.Concat(Enumerable.Range(0, columns).Select(column => column % 3 == 1 ? " ---: |" : " --- |"))}\n{string.Join('\n', Enumerable.Range(1, rows).Select(Row))}";
    }
}
