using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>How something is written changes nothing about what it says.</summary>
public sealed class FormTests
{
    private static readonly Understander Understander = new(English.Vocabulary);

    [Theory]
    [InlineData("amounts.tsv")]
    [InlineData("times.tsv")]
    [InlineData("choices.tsv")]
    [InlineData("choices-more.tsv")]
    public void Upper_case_outer_spaces_and_a_full_stop_change_nothing(string file)
    {
        foreach (var row in Row.In(file).Where(row => !row.Text.EndsWith('?')))
        {
            Reading.Of(Understander.Read(row.Text.ToUpperInvariant(), row.Question)).ShouldBe(row.Expected, $"{row} in upper case");
            Reading.Of(Understander.Read($"   {row.Text}  ", row.Question)).ShouldBe(row.Expected, $"{row} between spaces");
            Reading.Of(Understander.Read($"{row.Text}.", row.Question)).ShouldBe(row.Expected, $"{row} with a full stop");
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
}
