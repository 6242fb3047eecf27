using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourcingBot.Content.Rendering;
using SourcingBot.Definitions;

namespace SourcingBot.Content.Articles;

/// <summary>Writes figures and their sources into a text, and refuses figures that stand there as they are.</summary>
/// <param name="facts">In the language of the texts.</param>
/// <param name="figures">Null where the language's words could not be read, which was reported: then a name may look like a figure.</param>
/// <param name="wordsFile">As shown in problems.</param>
internal sealed class ProseReader(Facts facts, FigureFinder? figures, string wordsFile)
{
    internal Facts Facts => facts;

    /// <param name="markdown">A section, or a short answer: every figure has its source within it.</param>
    /// <param name="file">As shown in problems.</param>
    /// <param name="firstLine">One-based line of the file on which <paramref name="markdown"/> begins.</param>
    /// <param name="problems">Every mistake.</param>
    internal Prose Read(string markdown, string file, int firstLine, Problems problems)
    {
        var found = new List<(Placeholder Placeholder, int Line)>();
        var measure = default(TextMeasure);
        var document = MarkdownTree.Parse(markdown);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            var text = new BlockText(block);
            found.AddRange(Read(text.Text, at => text.LineAt(at) + firstLine));
            if (block.Parent is not TableCell)
            {
                measure += TextMeasure.Of(Placeholder.Fill(text.Text, place => place.Figure is null ? "" : "0"));
            }
        }

        foreach (var link in document.Descendants<LinkInline>().Where(link => link.Url?.AsSpan().ContainsAny('{', '}') == true))
        {
            problems.Add(file, link.Line + firstLine, $"The link goes to '{link.Url}'.", "Write an address without braces.");
        }

        var cited = found.Where(place => place.Placeholder.Figure is null).Select(place => place.Placeholder.Fact).ToHashSet();
        foreach (var (placeholder, line) in found.Where(place => facts.Find(place.Placeholder.Fact) is not null && !cited.Contains(place.Placeholder.Fact)))
        {
            problems.Add(
                file, line, $"The figure {{{placeholder.Fact}.{placeholder.Figure}}} stands without its source.",
                $"Write {{{placeholder.Fact}}} after it; every section, and the short answer, names the sources of its own figures.");
        }

        return new Prose(
            Placeholder.Fill(markdown, Written),
            [.. found.Select(place => facts.Find(place.Placeholder.Fact)).OfType<Fact>().Distinct()],
            measure);

        IReadOnlyList<(Placeholder, int)> Read(string text, Func<int, int> line)
        {
            var braces = Placeholder.In(text).ToArray();
            foreach (var (at, length, _) in braces.Where(brace => brace.Placeholder is null))
            {
                var found = text[at..(at + length)];
                problems.Add(
                    file, line(at), $"'{found}' stands for nothing.",
                    found.StartsWith("{#", StringComparison.Ordinal)
                        ? $"A section is named in its heading, on a line of its own and with a blank after the marks: '## Title {found}'."
                        : "Write {16.hiddenCost} for the figure 'hiddenCost' of fact 16, {16} for its source, and no other braces.");
            }

            var rest = FigureFinder.Blanked(text, braces.Select(brace => (brace.At, brace.Length)));
            for (var at = 0; at < rest.Length; at++)
            {
                if (rest[at] is '{' or '}')
                {
                    problems.Add(file, line(at), $"There is a lone '{rest[at]}'.", "Write both braces on one line, as in {16.hiddenCost} or {16}, or take it away.");
                }
            }

            RefuseFigures(rest, file, line, problems);
            var placeholders = braces.Where(brace => brace.Placeholder is not null).Select(brace => (brace.Placeholder!, line(brace.At))).ToArray();
            foreach (var (placeholder, on) in placeholders)
            {
                Check(placeholder, file, on, problems);
            }

            return placeholders;
        }
    }

    /// <summary>For titles, in which nothing is filled in.</summary>
    internal void RefuseFiguresInTitle(string title, string file, int line, Problems problems)
    {
        if (title.AsSpan().ContainsAny('{', '}'))
        {
            problems.Add(file, line, $"The title '{title}' has braces.", "Nothing is filled into a title: say the figure in the text below, with its source.");
            return;
        }

        RefuseFigures(title, file, _ => line, problems);
    }

    private void RefuseFigures(string text, string file, Func<int, int> line, Problems problems)
    {
        foreach (var bare in (figures?.In(text) ?? []).GroupBy(figure => line(figure.At), figure => $"'{figure.Found}'"))
        {
            problems.Add(
                file, bare.Key, $"There is a figure in the text: {string.Join(", ", bare)}.",
                $"Write its place in content/facts.yaml, as {{16.hiddenCost}} and {{16}}, or say it in words; where it is a name, add it to 'names' in {wordsFile}.");
        }
    }

    private void Check(Placeholder placeholder, string file, int line, Problems problems)
    {
        if (facts.Find(placeholder.Fact) is not { } fact)
        {
            if (facts.AreComplete)
            {
                problems.Add(file, line, $"The fact {placeholder.Fact} does not exist.", "Name another one of content/facts.yaml, or add it there with its source.");
            }
        }
        else if (placeholder.Figure is { } name && !fact.Figures.ContainsKey(name))
        {
            problems.AddUnknown(file, line, $"A figure of fact {fact.Id} called", name, fact.Figures.Keys);
        }
    }

    /// <returns>Null for what was reported.</returns>
    private string? Written(Placeholder placeholder) =>
        facts.Find(placeholder.Fact) is not { } fact ? null
        : placeholder.Figure is null ? MarkdownInlines.Escaped(facts.Words.Citations.InText.Replace("{citation}", fact.Citation, StringComparison.Ordinal))
        : fact.Figures.TryGetValue(placeholder.Figure, out var figure) ? MarkdownInlines.Escaped(facts.Words.Write(figure))
        : null;
}
