using CsCheck;

namespace SourcingBot.Content.Tests.Rendering.Hostile;

/// <summary>Whatever stands in a file of an article, reading it ends with problems and not with an exception.</summary>
public sealed class HostileArticleTests
{
    private static readonly string[] Heads =
        ["topic: talent", "title: x", "title: [", "short: >-\n  a", "asks: [a, b]", "asks: {a: b}", "asks:\n  - \"x {#y}\"", "related: [costs]", "sources: [\"a\"]", "sources: &a [*a]", "terms: [x]", "title: !!int x", "\t", "- x", "? [a]", "a: b: c", "<<: *x", "%YAML 9", "\u0000", "'"];

    private static readonly Gen<string> Head = Gen.Int[0, Heads.Length - 1].Select(i => Heads[i]).Array[0, 8].Select(lines => string.Join('\n', lines));

    private static readonly Gen<string> Body = Gen.OneOf(GeneratedMarkdown.Document, GeneratedMarkdown.Document.Select(text => $"## A {{#a}}\n\n{text}"), Gen.String[0, 60]);

    private static readonly Gen<string> Article = Gen.OneOf(Gen.Select(Head, Body, (head, body) => $"---\n{head}\n---\n{body}"), Body, Head.Select(head => $"---\n{head}"));

    [Fact]
    public void A_broken_article_leaves_problems_and_no_exception()
    {
        using var content = new BrokenContent();
        Article.Sample(text => content.Write("articles/talent.md", text).Problems().ShouldNotBeNull(), iter: Nightly.Or(40, 5_000), threads: 1);
    }
}
