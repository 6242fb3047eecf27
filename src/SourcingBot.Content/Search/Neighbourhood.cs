namespace SourcingBot.Content.Search;

/// <summary>What is written like a question.</summary>
/// <param name="Likeness">For each topic, of its nearest samples together.</param>
/// <param name="Nearest">For each topic, the sample that is most alike, 1 being the same; any with 0 where none is alike at all.</param>
internal sealed record Neighbourhood(IReadOnlyList<double> Likeness, IReadOnlyList<(double Likeness, Sample Sample)> Nearest);
