using SourcingBot.Advice.Costs;

namespace SourcingBot.Advice.Tests.Costs;

public sealed class CostModelTests
{
    // The provider's month: 10 people × 150 hours × 39.99 × 1.10 × 1.20 = 79,180.20. The centre's: × 0.75 of the rate × 1.20 × 1.20 = 64,783.80.
    private const decimal Provider = 79_180.20m;
    private const decimal Centre = 64_783.80m;

    [Theory]
    [InlineData(0, 20_000)]
    [InlineData(1, 107_098.22)] // 20,000 + 79,180.20 × 1.1
    [InlineData(6, 542_589.32)] // 20,000 + 79,180.20 × 6.6
    [InlineData(24, 1_967_832.92)] // 20,000 + 79,180.20 × (24 + 0.1 × 6)
    public void The_provider_is_paid_from_the_first_month_and_a_tenth_more_for_the_six_of_the_transition(int month, decimal total) =>
        Calculate.With().Provider[month].ShouldBe(new CostBand(total, total, total));

    [Theory]
    [InlineData(0, 180_000)] // 150,000 + 10 × 3,000
    [InlineData(3, 441_294.66)] // + 79,180.20 × 3.3, what the provider costs until the centre opens
    [InlineData(4, 512_556.84)] // + 64,783.80 × 1.1
    [InlineData(9, 868_867.74)] // 441,294.66 + 64,783.80 × 6.6
    [InlineData(24, 1_840_624.74)] // 441,294.66 + 64,783.80 × (21 + 0.1 × 6)
    public void The_centre_pays_for_its_founding_then_the_provider_that_bridges_then_itself_with_a_transition_of_its_own(int month, decimal total) =>
        Calculate.With().Centre[month].ShouldBe(new CostBand(total, total, total));

    [Fact]
    public void The_centre_breaks_even_at_the_end_of_the_month_in_which_it_has_cost_no_more()
    {
        var costs = Calculate.With();

        costs.Difference.Middle.ShouldBe(127_208.18m);
        costs.BreakEven.ShouldBe(new BreakEven(16, 16, 16));
        (costs.Provider[15].Middle - costs.Centre[15].Middle).ShouldBe(15 * (Provider - Centre) - 218_305.42m);
        (costs.Provider[15].Middle - costs.Centre[15].Middle).ShouldBeNegative();
        (costs.Provider[16].Middle - costs.Centre[16].Middle).ShouldBePositive();
    }

    [Fact]
    public void A_break_even_beyond_the_months_is_none()
    {
        Calculate.Of(Calculate.Request(15)).BreakEven.ShouldBe(new BreakEven(null, null, null));
        Calculate.Of(Calculate.Request(16)).BreakEven.ShouldBe(new BreakEven(16, 16, 16));
    }

    [Fact]
    public void A_centre_that_is_ahead_only_for_a_while_has_not_broken_even()
    {
        var costs = Calculate.With((Assumption.CentreSetUp, Calculate.Given(0)), (Assumption.CentreSetUpPerPerson, Calculate.Given(0)), (Assumption.CentreOverhead, Calculate.Given(1)));

        (costs.Provider[1].Middle - costs.Centre[1].Middle).ShouldBe(20_000);
        costs.BreakEven.Month.ShouldBeNull();
        costs.BreakEven.Earliest.ShouldBe(1);
    }

    [Fact]
    public void A_rate_of_the_centre_takes_the_place_of_the_margin()
    {
        var costs = Calculate.With((Assumption.CentreRate, Calculate.Given(39.99m * 0.75m)));

        costs.Assumptions.Select(row => row.Assumption).ShouldBe(Assumption.All.Except([Assumption.ProviderMargin]));
        costs.Centre.ShouldBe(Calculate.With().Centre);
        Calculate.With().Assumptions.Select(row => row.Assumption).ShouldBe(Assumption.All.Except([Assumption.CentreRate]));
    }

    [Fact]
    public void What_it_depends_on_most_moves_the_difference_most_and_the_parts_add_up()
    {
        var costs = Calculate.With(
            (Assumption.CentreOverhead, Calculate.Given(0.10m, 0.30m)), (Assumption.ProviderSetUp, Calculate.Given(10_000, 30_000)), (Assumption.TransitionShare, Calculate.Given(0.05m, 0.15m)));

        costs.DependsMostOn.ShouldBe(Assumption.CentreOverhead);
        costs.Sensitivity.Select(row => row.Assumption).ShouldBe([Assumption.CentreOverhead, Assumption.ProviderSetUp, Assumption.TransitionShare]);
        costs.Sensitivity.Sum(row => row.Share).ShouldBe(1, 1e-20m);
        // A tenth of overhead more or less: 53,986.50 × 0.1 a month, for the 21.6 months that the centre is paid for.
        costs.Sensitivity[0].DifferenceAtMin.ShouldBe(127_208.18m + 5_398.65m * 21.6m);
        costs.Sensitivity[0].DifferenceAtMax.ShouldBe(127_208.18m - 5_398.65m * 21.6m);
        costs.Sensitivity[0].BreakEvenAtMin!.Value.ShouldBeLessThan(16);
        costs.Sensitivity[1].Swing.ShouldBe(20_000);
    }

    [Fact]
    public void Where_all_are_single_figures_it_depends_on_none()
    {
        Calculate.With().Sensitivity.ShouldBeEmpty();
        Calculate.With().DependsMostOn.ShouldBeNull();
    }

    [Theory]
    [InlineData(0.40, 0.15, 0.31)] // 1 − 0.60 × 1.15
    [InlineData(0.40, 0.57, 0.058)] // 1 − 0.60 × 1.57
    [InlineData(0.70, 0.15, 0.655)] // 1 − 0.30 × 1.15
    [InlineData(0.20, 0.57, -0.256)] // 1 − 0.80 × 1.57
    public void Of_a_quoted_saving_is_left_what_the_formula_says(decimal quoted, decimal hidden, decimal real)
    {
        var request = Calculate.Request(24, (Assumption.HiddenCost, Calculate.Given(hidden))) with { QuotedSaving = CostRange.Of(quoted) };

        var check = Calculate.Of(request).SavingCheck;

        check.Real.ShouldBe(CostRange.Of(real));
        check.QuotedFact.ShouldBeNull();
        check.HiddenCost.IsGiven.ShouldBeTrue();
    }

    [Fact]
    public void Without_a_quote_the_check_takes_the_table_s_and_reaches_from_its_worst_to_its_best()
    {
        var check = Calculate.With((Assumption.HiddenCost, Calculate.Given(0.15m, 0.57m))).SavingCheck;

        (check.Quoted, check.QuotedFact, check.Real).ShouldBe((new CostRange(0.40m, 0.70m), 5, new CostRange(0.058m, 0.655m)));
    }
}
