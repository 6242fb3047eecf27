using CsCheck;
using SourcingBot.Content.Charts;

namespace SourcingBot.Content.Tests.Charts;

public sealed class AxisStepsTests
{
    [Theory]
    [InlineData(0, 1_344_000, 6, new double[] { 0, 500_000, 1_000_000, 1_500_000 })]
    [InlineData(80_000, 240_000, 6, new double[] { 0, 50_000, 100_000, 150_000, 200_000, 250_000 })]
    [InlineData(0, 0, 6, new double[] { 0, 1 })]
    [InlineData(-30, 60, 6, new double[] { -40, -20, 0, 20, 40, 60 })]
    public void Amounts_are_round(double least, double greatest, int most, double[] ticks) => AxisSteps.Amounts(least, greatest, most).ShouldBe(ticks);

    [Fact]
    public void Amounts_hold_all_values_and_nought_in_even_steps_and_few_ticks() => Gen.Select(Gen.Double[-1e15, 1e15], Gen.Double[0, 1e15], Gen.Int[3, 8]).Sample((least, more, most) =>
    {
        var ticks = AxisSteps.Amounts(least, least + more, most);
        ticks.Count.ShouldBeInRange(2, most);
        ticks.ShouldContain(0);
        ticks[0].ShouldBeLessThanOrEqualTo(least);
        ticks[^1].ShouldBeGreaterThanOrEqualTo(least + more);
        ticks.Zip(ticks.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First == ticks[1] - ticks[0]);
    });

    [Theory]
    [InlineData(0, 6, new[] { 0, 1, 2, 3, 4, 5, 6 })]
    [InlineData(0, 24, new[] { 0, 6, 12, 18, 24 })]
    [InlineData(0, 36, new[] { 0, 6, 12, 18, 24, 30, 36 })]
    [InlineData(1, 60, new[] { 12, 24, 36, 48, 60 })]
    [InlineData(5, 5, new[] { 5 })]
    public void Months_are_parts_of_a_year_or_years(int first, int last, int[] ticks) => AxisSteps.Months(first, last).ShouldBe(ticks);

    [Fact]
    public void Months_are_few_and_among_those_drawn() => Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 20_000]).Sample((first, more) =>
    {
        var ticks = AxisSteps.Months(first, first + more);
        ticks.Count.ShouldBeInRange(1, 7);
        ticks.ShouldAllBe(month => month >= first && month <= first + more);
    });
}
