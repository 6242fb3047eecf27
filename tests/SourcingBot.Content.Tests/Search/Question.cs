namespace SourcingBot.Content.Tests.Search;

/// <param name="Topic">The article that should answer; null when none should.</param>
/// <param name="Text">As somebody would type it.</param>
internal sealed record Question(string? Topic, string Text)
{
    /// <param name="file">As in <c>questions.tsv</c>.</param>
    internal static IReadOnlyList<Question> Of(string file) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Tests, "Search", file))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(parts => new Question(parts[0] == "none" ? null : parts[0], parts[1])),
    ];
}
