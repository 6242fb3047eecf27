namespace SourcingBot.Content.Articles;

/// <summary>A text as readers see it.</summary>
/// <param name="Markdown">Figures and their sources are written out.</param>
/// <param name="Facts">Those it rests on, each once.</param>
internal sealed record Prose(string Markdown, IReadOnlyList<Fact> Facts);
