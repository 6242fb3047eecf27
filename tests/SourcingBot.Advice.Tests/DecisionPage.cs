namespace SourcingBot.Advice.Tests;

/// <summary>The page that explains the decision to consultants.</summary>
internal static class DecisionPage
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "decision.md"));

    /// <summary>The text with its line breaks taken out.</summary>
    public static string Text { get; } = string.Join(' ', Lines);

    /// <summary>The line of JSON that the worked example starts from.</summary>
    public static string Request { get; } = Lines.Single(line => line.StartsWith('{'));

    /// <summary>The rows below the one header that reads so.</summary>
    public static IReadOnlyList<string> RowsBelow(string header)
    {
        Lines.Count(line => line == header).ShouldBe(1, header);
        return [.. Lines.SkipWhile(line => line != header).Skip(2).TakeWhile(line => line.StartsWith('|'))];
    }
}
