using System.Globalization;
using System.Text.RegularExpressions;

namespace SourcingBot.Content;

/// <summary>The year of a source as <c>facts.yaml</c> writes it.</summary>
/// <param name="Years">The text without <c>c.</c>; null where the source tells no year.</param>
/// <param name="Last">Of several years the last.</param>
/// <param name="IsAbout">Written with <c>c.</c></param>
internal sealed partial record SourceYear(string? Years, int? Last, bool IsAbout)
{
    private const int Old = 10;

    /// <returns>Null for a text of another shape.</returns>
    internal static SourceYear? Parse(string text)
    {
        if (text == "n.d.")
        {
            return new SourceYear(null, null, false);
        }

        if (Shape().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (first, rest) = (match.Groups["first"].Value, match.Groups["rest"].Value);
        var last = int.Parse(first[..(first.Length - rest.Length)] + (rest.Length > 0 ? rest : ""), CultureInfo.InvariantCulture);
        return last < int.Parse(first, CultureInfo.InvariantCulture) ? null : new SourceYear(match.Groups["years"].Value, last, match.Groups["about"].Success);
    }

    /// <summary>A source without a year is never called old: nobody knows.</summary>
    internal bool IsOlderThanTenYears(DateOnly today) => Last + Old < today.Year;

    [GeneratedRegex(@"^(?<about>c\. )?(?<years>(?<first>[0-9]{4})([-/](?<rest>[0-9]{2}([0-9]{2})?))?)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
