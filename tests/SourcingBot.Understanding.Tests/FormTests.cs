using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>How something is written changes nothing about what it says.</summary>
public sealed class FormTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.tsv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_and_outer_and_doubled_spaces_change_nothing(string file)
    {
        foreach (var row in Row.In(file))
        {
            Reading.Of(Understander.Read(row.Text.ToUpperInvariant(), row.Question)).ShouldBe(row.Expected, $"{row} in upper case");
            Reading.Of(Understander.Read(row.Text.ToLowerInvariant(), row.Question)).ShouldBe(row.Expected, $"{row} in lower case");
            Reading.Of(Understander.Read($"   {row.Text}  ", row.Question)).ShouldBe(row.Expected, $"{row} between spaces");
            Reading.Of(Understander.Read(Doubled(row.Text), row.Question)).ShouldBe(row.Expected, $"{row} with wider spaces");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_full_stop_changes_nothing(string file)
    {
        foreach (var row in Row.In(file).Where(row => char.IsLetterOrDigit(row.Text[^1])))
        {
            Reading.Of(Understander.Read($"{row.Text}.", row.Question)).ShouldBe(row.Expected, row.ToString());
        }
    }

    [Theory]
    [InlineData("amounts.tsv")]
    [InlineData("amounts-collected.tsv")]
    [InlineData("amounts-more.tsv")]
    [InlineData("amounts-none.tsv")]
    [InlineData("sizes.tsv")]
    public void Other_signs_at_the_end_of_an_amount_change_nothing(string file)
    {
        foreach (var row in Row.In(file).Where(row => char.IsLetterOrDigit(row.Text[^1])))
        {
            foreach (var sign in (string[])["!", "...", ",", ";", " .", "\n\n"])
            {
                Reading.Of(Understander.Read(row.Text + sign, row.Question)).ShouldBe(row.Expected, $"{row}{sign}");
            }
        }
    }

    [Fact]
    public void An_amount_reads_the_same_in_every_grouping()
    {
        foreach (var amount in (decimal[])[1_000, 12_500, 150_000, 999_999, 1_234_567, 25_000_000])
        {
            var plain = amount.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
            var grouped = amount.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
            string[] forms =
            [
                $"{plain} EUR", $"€{grouped}", $"{grouped.Replace(',', '.')} €", $"{grouped.Replace(',', ' ')} euros", $"EUR {grouped.Replace(',', '\'')}",
                $"€{grouped}.00", $"{grouped.Replace(',', '.')},00 EUR", $"{grouped.Replace(',', '\u00a0')} €", $"EUR{plain}", $"{(amount / 1000).ToString(System.Globalization.CultureInfo.InvariantCulture)}k euro",
            ];
            foreach (var form in forms)
            {
                Understander.Read(form, new Question(Criterion.Budget, Row.Today)).Answers
                    .ShouldBe([new BudgetAnswer(new AmountRange(amount, amount, "EUR"))], form);
            }
        }
    }

    [Fact]
    public void The_same_message_is_read_the_same_again()
    {
        var question = new Question(Criterion.Budget, Row.Today);
        const string text = "We have about $300k, need a first version in 4 months, and it handles health data";
        Reading.Of(Understander.Read(text, question)).ShouldBe(Reading.Of(new Understander(English.Vocabulary).Read(text, question)));
    }

    /// <summary>A space between two digits may part thousands, where two are not one.</summary>
    private static string Doubled(string text) =>
        string.Concat(text.Select((c, i) => c == ' ' && !(i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])) ? "  " : c.ToString()));
}
