using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

public sealed class AmountWordsTests
{
    [Theory]
    [InlineData(0, "$0")]
    [InlineData(7.5, "$7.5")]
    [InlineData(999, "$999")]
    [InlineData(1_000, "$1k")]
    [InlineData(1_250, "$1.25k")]
    [InlineData(250_000, "$250k")]
    [InlineData(999_400, "$999k")]
    [InlineData(999_999, "$1m")]
    [InlineData(1_200_000, "$1.2m")]
    [InlineData(12_345_678, "$12.3m")]
    [InlineData(1_500_000_000, "$1.5bn")]
    [InlineData(4e15, "$4,000,000bn")]
    [InlineData(-250_000, "-$250k")]
    public void An_amount_is_short_and_keeps_three_digits(double amount, string words) => Sample.Dollars.Write(amount).ShouldBe(words);

    [Fact]
    public void The_words_are_the_caller_s() => new AmountWords("{n} €", "{n} Tsd. €", "{n} Mio. €", "{n} Mrd. €").Write(3_400_000).ShouldBe("3.4 Mio. €");
}
