using System.Globalization;
using Markdig.Syntax.Inlines;

namespace SourcingBot.Content.Rendering.Splitting;

/// <summary>Parts of one paragraph: whole sentences, else whole words, else whole characters. What is bold, code or a link stays whole or becomes words.</summary>
internal static class TextSplitter
{
    /// <param name="label">Plain words to stand before the text.</param>
    internal static IEnumerable<string> Split(ContainerInline? inlines, Func<string, bool> fits, string label = "") =>
        Packing.Pack(Sentences([.. label.Length > 0 ? Parted(MarkdownInlines.Escaped(label), label) : [], .. Words(inlines)]), sentences => Join(sentences.SelectMany(words => words)), fits, sentence => SplitSentence(sentence, fits));

    /// <summary>Parts of a text without blanks: never inside what a reader sees as one character.</summary>
    internal static IEnumerable<string> Characters(string plain, Func<string, string> write, Func<string, bool> fits)
    {
        string Written(IEnumerable<string> characters) => write(string.Concat(characters));
        return Packing.Pack([.. Graphemes(plain)], Written, fits, character => [write(character)]);
    }

    private static IEnumerable<string> SplitSentence(IReadOnlyList<InlineRun> words, Func<string, bool> fits) =>
        Packing.Pack(words, Join, fits, word => SplitWord(word, fits));

    private static IEnumerable<string> SplitWord(InlineRun word, Func<string, bool> fits) => word.IsWords
        ? Characters(word.Plain.Trim(' '), Escaped, fits)
        : SplitSentence([.. Parted(MarkdownInlines.Escaped(word.Plain), word.Plain)], fits);

    private static List<IReadOnlyList<InlineRun>> Sentences(IEnumerable<InlineRun> words)
    {
        var sentences = new List<IReadOnlyList<InlineRun>>();
        var current = new List<InlineRun>();
        var said = "";
        foreach (var word in words)
        {
            current.Add(word);
            said = word.Plain.TrimEnd(' ') is { Length: > 0 } plain ? plain : said;
            if (word.Plain.EndsWith(' ') && said is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？'])
            {
                sentences.Add(current);
                current = [];
            }
        }

        if (current.Count > 0)
        {
            sentences.Add(current);
        }

        return sentences;
    }

    private static IEnumerable<InlineRun> Words(ContainerInline? inlines) =>
        MarkdownInlines.Runs(inlines, InlineStyle.Lines).Where(run => run.Markdown.Length > 0).SelectMany(run => run.IsWords ? Parted(run.Markdown, run.Plain) : [run]);

    /// <summary>Each word with the blank behind it.</summary>
    private static IEnumerable<InlineRun> Parted(string markdown, string plain)
    {
        var (written, words) = (markdown.Split(' '), plain.Split(' '));
        return words.Select((word, i) => i + 1 < words.Length
            ? new InlineRun($"{written[i]} ", $"{word} ", IsWords: true)
            : new InlineRun(written[i], word, IsWords: true));
    }

    private static string Join(IEnumerable<InlineRun> words) => MarkdownInlines.AtLineStart(string.Concat(words.Select(word => word.Markdown)));

    private static string Escaped(string plain) => MarkdownInlines.AtLineStart(MarkdownInlines.Escaped(plain));

    private static IEnumerable<string> Graphemes(string text)
    {
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
        {
            yield return characters.GetTextElement();
        }
    }
}
