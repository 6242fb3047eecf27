using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content;

namespace SourcingBot.Dialogs.Tests.Explanations;

/// <summary>What the shipped figures come to: whoever changes one sees here what it does.</summary>
public sealed class ShippedCostsTests
{
    [Theory]
    [InlineData("USD")]
    [InlineData("EUR")]
    public void Twelve_people_break_even_in_the_third_year_five_late_and_forty_before_the_end_of_the_second(string currency)
    {
        Middle(12, currency).ShouldBeInRange(25, 36);
        Middle(5, currency).ShouldBeInRange(37, 60);
        Middle(40, currency).ShouldBeInRange(13, 24);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(40)]
    public void The_ranges_reach_from_within_the_first_year_to_never(int people)
    {
        var costs = For(people);

        costs.BreakEven.Earliest.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(12);
        costs.BreakEven.Latest.ShouldBeNull();
    }

    /// <summary>Parity after five to seven years (fact 14) or a centre that is cheaper from the second year on (fact 15): the margin alone decides.</summary>
    [Theory]
    [InlineData(0.15, 60, 84)]
    [InlineData(0.30, 13, 24)]
    public void Each_of_two_vendors_is_right_at_one_end_of_the_margin(decimal margin, int from, int to)
    {
        var costs = Compare(new CostRequest
        {
            Months = 120,
            Assumptions = new Dictionary<Assumption, GivenAssumption> { [Assumption.People] = new(CostRange.Of(20)), [Assumption.ProviderMargin] = new(CostRange.Of(margin)) },
        });

        costs.BreakEven.Month.ShouldNotBeNull().ShouldBeInRange(from, to);
    }

    /// <summary>The decision closes a centre that is wanted sooner, so the costs must not open one there.</summary>
    [Fact]
    public void A_centre_opens_around_the_half_year_that_the_decision_counts_for_it()
    {
        var opening = For(12).Assumptions.Single(row => row.Assumption == Assumption.FoundingMonths).Range;
        var timeline = Shipped.Definitions.Adviser.Table[Criterion.Timeline].Facets.Single();

        timeline.LevelOf(new TimelineAnswer(null, (int)(opening.Middle * 30.4m)), _ => false).ShouldNotBeNull().Id.ShouldBe("half-year");
        opening.Min.ShouldBeGreaterThanOrEqualTo(4, "the legal entity alone takes up to 16 weeks");
    }

    [Fact]
    public void Every_default_is_one_of_the_facts_and_no_euro_place_is_without()
    {
        foreach (var place in new[] { "onshore", "nearshore", "anywhere" })
        {
            var costs = Compare(new CostRequest { Currency = "EUR", Answers = AnswerSheet.Of(new ChoiceAnswer(Criterion.Location, place)) });

            (costs.Currency, costs.Unconverted).ShouldBe(("EUR", null));
            costs.Assumptions.ShouldAllBe(row => Shipped.Definitions.CostExplainer.FactOf(row) != null && row.ConvertedFrom == null);
        }
    }

    [Fact]
    public void What_no_source_gives_is_shown_as_our_own_assumption()
    {
        var own = For(12).Assumptions.Where(row => Shipped.Definitions.CostExplainer.FactOf(row)?.Label == FactLabel.D).ToArray();

        own.Select(row => row.Assumption).ShouldContain(Assumption.CentreSetUp);
        own.ShouldAllBe(row => Shipped.Definitions.CostExplainer.Source(row) == "our own assumption, 2026");
    }

    internal static CostComparison For(int people, string currency = "USD") => Compare(new CostRequest
    {
        Currency = currency,
        Assumptions = new Dictionary<Assumption, GivenAssumption> { [Assumption.People] = new(CostRange.Of(people)) },
    });

    internal static CostComparison Compare(CostRequest request) => Shipped.Definitions.Costs.Compare(request).Value.ShouldNotBeNull();

    private static int Middle(int people, string currency) => For(people, currency).BreakEven.Month.ShouldNotBeNull();
}
