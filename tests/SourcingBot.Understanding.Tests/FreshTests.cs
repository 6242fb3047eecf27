using System.Text.Json.Nodes;

namespace SourcingBot.Understanding.Tests;

/// <summary>
/// Phrases written blind, before anybody looked at what is read of them. They stay as they were written; those that are misread stand in a
/// list of their own, which is as long as it must be and no longer.
/// </summary>
public sealed class FreshTests
{
    private const string Phrases = "fresh/fresh.tsv";

    private static readonly Understander Understander = new(English.Vocabulary);

    private static readonly HashSet<string> Misread = new(
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "fresh", "misread.txt")).Where(line => line.Length > 0 && !line.StartsWith('#')), StringComparer.Ordinal);

    public static TheoryData<Row> Rows() => [.. Row.In(Phrases)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_is_read_as_it_says_unless_it_is_known_to_be_misread(Row row)
    {
        // Blind as they are, they name their answers in any order.
        var read = Reading.Of(Understander.Read(row.Text, row.Question));
        JsonNode.DeepEquals(JsonNode.Parse(read), JsonNode.Parse(row.Expected))
            .ShouldBe(!Misread.Contains(row.Text), $"{row} is read as {read}; is misread.txt true?");
    }

    [Fact]
    public void Whatever_is_known_to_be_misread_is_one_of_the_phrases() => Misread.Except(Row.In(Phrases).Select(row => row.Text)).ShouldBeEmpty();

    [Fact]
    public void There_are_two_hundred_phrases() => Row.In(Phrases).Count().ShouldBe(200);

    /// <summary>Rows elsewhere were changed when what is read changed; these must not be.</summary>
    [Fact]
    public void No_other_test_takes_them_for_its_own()
    {
        RowTests.Rows().ShouldNotContain(row => row.Data.File.StartsWith("fresh/", StringComparison.Ordinal));
        FormTests.Files().ShouldNotContain(file => file.Data.Contains("fresh.tsv", StringComparison.Ordinal));
    }
}
