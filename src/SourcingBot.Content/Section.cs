using SourcingBot.Content.Articles;

namespace SourcingBot.Content;

/// <summary>A part of an article that makes sense on its own.</summary>
/// <param name="Id">Topic and anchor, as in <c>costs#setup</c>; stable when titles change.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Markdown">Without the heading; figures and their sources are written out.</param>
public sealed record Section(string Id, string Title, string Markdown)
{
    /// <summary>Those whose figures or sources are named in the text, each once.</summary>
    internal IReadOnlyList<Fact> Facts { get; init; } = [];

    internal TextMeasure Measure { get; init; }
}
