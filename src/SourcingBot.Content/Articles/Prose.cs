namespace SourcingBot.Content.Articles;

/// <summary>A text as readers see it.</summary>
/// <param name="Markdown">Figures and their sources are written out.</param>
/// <param name="Facts">Those it rests on, each once.</param>
/// <param name="Measure">Of what the author wrote: a figure counts as one word, a source and the cells of a table as none.</param>
internal sealed record Prose(string Markdown, IReadOnlyList<Fact> Facts, TextMeasure Measure);
