using System.Text.RegularExpressions;

namespace SourcingBot.Understanding.Tests;

/// <summary>Rows that differ only in their numbers are one row.</summary>
public sealed partial class RowCountTests
{
    private static readonly IReadOnlyList<Row> Rows = [.. RowTests.Rows().Select(row => row.Data)];

    [Fact]
    public void There_are_six_hundred_different_rows() => Different(Rows).ShouldBeGreaterThanOrEqualTo(600);

    [Fact]
    public void A_hundred_and_fifty_of_them_are_no_answer() =>
        Different(Rows.Where(row => !row.Expected.Contains("\"answers\"", StringComparison.Ordinal))).ShouldBeGreaterThanOrEqualTo(150);

    [Theory]
    [InlineData("about 200k", "About  1.5m!", true)]
    [InlineData("in two weeks", "in three weeks", true)]
    [InlineData("twenty five thousand dollars", "1.5 million dollars", true)]
    [InlineData("in two weeks", "in two months", false)]
    [InlineData("a dozen people", "5 people", false)]
    public void Rows_are_compared_without_their_numbers(string one, string other, bool alike) => (Blotted(one) == Blotted(other)).ShouldBe(alike);

    private static int Different(IEnumerable<Row> rows) => rows.Select(row => Blotted(row.Text)).Distinct().Count();

    /// <summary>Figures with what is glued to them ("200k", "2nd") and number words, one or several in a row, become one sign; other signs and spaces do not count.</summary>
    private static string Blotted(string text) =>
        InARow.Replace(Rest.Replace(Number.Replace(text.ToLowerInvariant(), "#"), " "), "#").Trim();

    [GeneratedRegex(
        @"\d[\d.,'’]*(k|m|mm|b|bn|mil|st|nd|rd|th)?(?![a-z])|\d[\d.,'’]*|\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|"
        + @"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|lakh|crore|dozen)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"[^\p{L}#$€£¥₹%]+", RegexOptions.CultureInvariant)]
    private static partial Regex Rest { get; }

    [GeneratedRegex("#( ?#)*", RegexOptions.CultureInvariant)]
    private static partial Regex InARow { get; }
}
