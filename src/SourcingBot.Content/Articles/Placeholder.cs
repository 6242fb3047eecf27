using System.Globalization;
using System.Text.RegularExpressions;

namespace SourcingBot.Content.Articles;

/// <summary>What an author writes in the place of a figure, <c>{16.hiddenCost}</c>, or of its source, <c>{16}</c>.</summary>
/// <param name="Fact">The number of the fact.</param>
/// <param name="Figure">The figure's name; null for the source.</param>
internal sealed partial record Placeholder(int Fact, string? Figure)
{
    /// <summary>The text with every placeholder replaced.</summary>
    internal static string Fill(string text, Func<Placeholder, string?> value) =>
        Form().Replace(text, match => value(Of(match)) ?? match.Value);

    /// <summary>Everything between braces, on one line; what is not a placeholder comes as null.</summary>
    internal static IEnumerable<(int At, int Length, Placeholder? Placeholder)> In(string text) =>
        Braces().Matches(text).Select(braces => (braces.Index, braces.Length, Form().Match(braces.Value) is { Success: true } form ? Of(form) : null));

    internal static bool IsFigureName(string text) => FigureName().IsMatch(text);

    private static Placeholder Of(Match match) =>
        new(int.Parse(match.Groups["fact"].Value, CultureInfo.InvariantCulture), match.Groups["figure"] is { Success: true } figure ? figure.Value : null);

    [GeneratedRegex(@"\{(?<fact>[0-9]{1,3})(\.(?<figure>[A-Za-z][A-Za-z0-9]*))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(@"\{[^{}\n]*\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*\z")]
    private static partial Regex FigureName();
}
