using System.Text.RegularExpressions;
using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Explanations;

namespace SourcingBot.Dialogs.Tests.Explanations;

public sealed class CostsTextTests
{
    private static readonly CostExplainer Explainer = Shipped.Definitions.CostExplainer;

    [Fact]
    public void The_table_has_the_start_every_year_and_the_last_month()
    {
        var costs = ShippedCostsTests.Compare(new CostRequest { Months = 30 });

        var lines = CostsText.Table(costs, Explainer).Split('\n');

        lines.Select(line => line.Split('|')[1].Trim()).ShouldBe(["All paid until", "---", "the start", "the end of year 1", "the end of year 2", "the end of month 30"]);
        lines[2].ShouldBe("| the start | **20,000** (10,000 to 30,000) | **224,000** (110,000 to 360,000) |");
        lines.ShouldAllBe(line => line.Count(c => c == '|') == 4);
    }

    [Fact]
    public void The_whole_text_names_every_assumption_with_its_value_and_source_and_leaves_no_place_open()
    {
        var costs = ShippedCostsTests.For(12);

        var text = CostsText.Write(costs, Explainer);

        text.ShouldStartWith("## ");
        text.ShouldNotContain('{');
        text.ShouldContain("- people at work: **12 people** (given by you)");
        text.ShouldContain("- the provider's hourly rate: **18 to 50 USD an hour** (Climb the Ladder, no date given; indicative vendor figure)");
        text.ShouldContain("- hidden cost on both sides: **15 to 57 %** (META Group/CIO via SourcingMag, 2002-04; second-hand; older than ten years)");
        text.ShouldContain("- founding the centre: **100,000 to 260,000 USD** (our own assumption, 2026)");
        Regex.Count(text, "^- ", RegexOptions.Multiline).ShouldBe(costs.Assumptions.Count);
    }

    [Fact]
    public void A_break_even_is_told_in_the_middle_at_best_and_at_worst()
    {
        var costs = ShippedCostsTests.For(12);

        Explainer.BreakEven(costs).ShouldBe(
            $"**Break-even:** with every assumption in its middle, the centre has cost no more in total from month {costs.BreakEven.Month} on. "
            + $"At best it catches up in month {costs.BreakEven.Earliest}. At worst it does not happen within 60 months. "
            + $"After 60 months, in the middle, the centre has cost {Math.Round(costs.Difference.Middle / 1000):#,0},000 USD less than the provider.");
    }

    [Fact]
    public void A_centre_that_can_never_catch_up_is_told_so_once()
    {
        var costs = ShippedCostsTests.Compare(new CostRequest
        {
            Months = 12,
            Assumptions = new Dictionary<Assumption, GivenAssumption> { [Assumption.CentreOverhead] = new(CostRange.Of(2)) },
        });

        var text = Explainer.BreakEven(costs);

        text.ShouldContain("the centre does not catch up within 12 months. No assumptions within their ranges change that. After 12 months");
        text.ShouldContain("USD more than the provider.");
        text.ShouldNotContain("At worst");
    }

    [Fact]
    public void A_centre_that_only_catches_up_at_best_is_told_so_without_saying_twice_that_it_may_not()
    {
        var costs = ShippedCostsTests.For(3);

        costs.BreakEven.Month.ShouldBeNull();
        Explainer.BreakEven(costs).ShouldContain(
            $"the centre does not catch up within 60 months. At best it does so in month {costs.BreakEven.Earliest}. After 60 months");
    }

    [Fact]
    public void Two_that_cost_the_same_are_not_said_to_differ()
    {
        var costs = ShippedCostsTests.Compare(new CostRequest
        {
            Assumptions = Assumption.All.Except([Assumption.CentreRate]).ToDictionary(
                assumption => assumption, assumption => new GivenAssumption(CostRange.Of(assumption == Assumption.People ? 2 : assumption == Assumption.HoursPerMonth ? 150 : 0))),
        });

        var text = Explainer.BreakEven(costs);

        text.ShouldContain("the centre has cost no more in total from month 1 on.");
        text.ShouldContain("both have cost the same.");
        text.ShouldNotContain("has cost less");
    }

    [Fact]
    public void Where_no_range_moves_the_end_it_is_not_said_that_there_are_only_single_figures()
    {
        var costs = ShippedCostsTests.Compare(new CostRequest
        {
            Assumptions = new[] { Assumption.ProviderRate, Assumption.ProviderSetUp, Assumption.CentreSetUp, Assumption.CentreSetUpPerPerson }
                .ToDictionary(assumption => assumption, _ => new GivenAssumption(CostRange.Of(0))),
        });

        costs.Sensitivity.ShouldNotBeEmpty();
        Explainer.DependsMostOn(costs).ShouldBe("None of the assumptions moves the end within its range, so there is nothing it could depend on more or less.");
    }

    [Fact]
    public void One_of_a_kind_is_said_in_the_singular()
    {
        var costs = ShippedCostsTests.Compare(new CostRequest
        {
            Months = 1,
            Assumptions = new[] { Assumption.People, Assumption.FoundingMonths, Assumption.HoursPerMonth }
                .ToDictionary(assumption => assumption, _ => new GivenAssumption(CostRange.Of(1))),
        });

        var text = CostsText.Write(costs, Explainer);

        text.ShouldContain("over 1 month.");
        text.ShouldContain("not catch up within 1 month.");
        text.ShouldContain("After 1 month,");
        text.ShouldContain("**1 person**");
        text.ShouldContain("**1 hour**");
        text.ShouldContain("bridged by a provider: **1 month**");
        text.ShouldNotContain("1 months");
        CostPicture.Of(costs, Explainer).Alt.ShouldContain("over 1 month,");
    }

    [Fact]
    public void What_is_said_of_the_break_even_and_of_the_end_is_what_the_curves_show()
    {
        var random = new Random(5);
        var (reached, never) = (0, 0);
        for (var client = 0; client < 200; client++)
        {
            var costs = ShippedCostsTests.Compare(new CostRequest
            {
                Months = random.Next(1, 121),
                Assumptions = new Dictionary<Assumption, GivenAssumption>
                {
                    [Assumption.People] = new(CostRange.Of(random.Next(1, 80))),
                    [Assumption.ProviderRate] = new(new CostRange(random.Next(15, 40), random.Next(40, 90))),
                    [Assumption.CentreOverhead] = new(CostRange.Of(random.Next(5, 40) / 100m)),
                },
            });
            var ahead = costs.Provider.Zip(costs.Centre, (provider, centre) => provider.Middle - centre.Middle).ToArray();
            var text = Explainer.BreakEven(costs);
            if (Regex.Match(text, @"from month (\d+) on") is { Success: true } said)
            {
                var month = int.Parse(said.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
                ahead[month..].ShouldAllBe(amount => amount >= 0, text);
                (month > 0 && ahead[month - 1] >= 0).ShouldBeFalse(text);
                CostPicture.Of(costs, Explainer).Alt.ShouldEndWith($"Break-even: month {month}.");
                reached++;
            }
            else
            {
                ahead[^1].ShouldBeLessThan(0, text);
                CostPicture.Of(costs, Explainer).Alt.ShouldContain("Break-even: not within");
                never++;
            }

            text.ShouldContain($"{Explainer.Rounded(Math.Abs(ahead[^1]))} USD {(ahead[^1] < 0 ? "more" : "less")} than the provider.");
        }

        reached.ShouldBeGreaterThan(20);
        never.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void What_it_depends_on_most_is_told_with_both_ends()
    {
        var text = Explainer.DependsMostOn(ShippedCostsTests.For(12));

        text.ShouldStartWith("**It depends most on** the provider's margin");
        text.ShouldContain("with 15 %, the centre ends ");
        text.ShouldContain("with 30 %, ");
    }

    [Fact]
    public void The_check_of_a_saving_is_told_with_its_source()
    {
        Explainer.SavingCheck(ShippedCostsTests.For(12).SavingCheck).ShouldContain("of 40 to 70 % (NASSCOM/Everest EGR-2012-2-R-0664, 2012; read at the source; older than ten years), 5.8 to 65.5 % is left once hidden cost of 15 to 57 %");
        Explainer.SavingCheck(ShippedCostsTests.Compare(new CostRequest { QuotedSaving = CostRange.Of(0.2m) }).SavingCheck)
            .ShouldContain("of 20 % (given by you), -25.6 to 8 % is left");
    }

    [Fact]
    public void A_currency_that_could_not_be_had_is_told_before_any_number()
    {
        var costs = ShippedCostsTests.Compare(new CostRequest { Currency = "GBP" });

        Explainer.Notes(costs).ShouldHaveSingleItem().ShouldContain("GBP");
        CostsText.Write(costs, Explainer).Split("\n\n")[1].ShouldBe(Explainer.Notes(costs)[0]);
    }

    [Fact]
    public void A_converted_default_says_so()
    {
        var costs = ShippedCostsTests.Compare(new CostRequest { Currency = "GBP", ExchangeRates = [new ExchangeRate("GBP", "USD", 1.25m)] });

        CostsText.Assumptions(costs, Explainer).ShouldContain(
            "**14.4 to 40 GBP an hour** (Climb the Ladder, no date given; indicative vendor figure; converted from USD at the rate you gave)");
        Explainer.Notes(costs).ShouldBeEmpty();
    }

    [Fact]
    public void At_home_the_figures_for_founding_are_called_a_rough_guide() =>
        Explainer.Notes(ShippedCostsTests.Compare(new CostRequest { Answers = AnswerSheet.Of(new ChoiceAnswer(Criterion.Location, "onshore")) }))
            .ShouldHaveSingleItem().ShouldContain("rough guide");
}
