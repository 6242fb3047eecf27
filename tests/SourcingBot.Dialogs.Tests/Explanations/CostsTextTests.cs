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
        lines[2].ShouldBe("| the start | 10,000 to 30,000 | 110,000 to 360,000 |");
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
        text.ShouldContain("- the provider's hourly rate: **18 to 50 USD an hour** (Climb the Ladder, n.d.; indicative vendor figure)");
        text.ShouldContain("- hidden cost on both sides: **15 to 57 %** (META Group/CIO via SourcingMag, 2002-04)");
        text.ShouldContain("- founding the centre: **100,000 to 260,000 USD** (our own assumption)");
        Regex.Count(text, "^- ", RegexOptions.Multiline).ShouldBe(costs.Assumptions.Count);
    }

    [Fact]
    public void A_break_even_is_told_in_the_middle_at_best_and_at_worst()
    {
        var costs = ShippedCostsTests.For(12);

        Explainer.BreakEven(costs).ShouldBe(
            $"**Break-even:** with every assumption in its middle, the centre has cost less in total from month {costs.BreakEven.Month} on. "
            + $"At best that is so in month {costs.BreakEven.Earliest}. At worst it does not happen within 60 months. "
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
    public void A_centre_that_only_catches_up_at_best_is_told_so_and_not_that_it_fails_twice()
    {
        var costs = ShippedCostsTests.For(1);
        costs.BreakEven.Month.ShouldBeNull();

        Explainer.BreakEven(costs).ShouldContain($"does not catch up within 60 months. At best it does so in month {costs.BreakEven.Earliest}. After 60 months");
    }

    [Fact]
    public void Where_nothing_is_uncertain_the_break_even_is_told_once()
    {
        var sure = ShippedCostsTests.For(12).Assumptions.ToDictionary(row => row.Assumption, row => new GivenAssumption(CostRange.Of(row.Range.Middle)));
        var costs = ShippedCostsTests.Compare(new CostRequest { Assumptions = sure });
        costs.BreakEven.Latest.ShouldBe(costs.BreakEven.Month);

        Explainer.BreakEven(costs).ShouldNotContain("At ");
    }

    [Fact]
    public void One_person_and_one_month_are_said_as_one()
    {
        var costs = ShippedCostsTests.Compare(new CostRequest
        {
            Months = 1,
            Assumptions = new Dictionary<Assumption, GivenAssumption> { [Assumption.People] = new(CostRange.Of(1)), [Assumption.FoundingMonths] = new(CostRange.Of(1)) },
        });

        var text = CostsText.Write(costs, Explainer) + CostPicture.Of(costs, Explainer).Alt;

        text.ShouldContain("**1 person**");
        text.ShouldContain("**1 month**");
        text.ShouldContain("over 1 month.");
        text.ShouldNotContain("1 people");
        text.ShouldNotContain(" 1 months");
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

            text.ShouldContain($"{CostExplainer.Rounded(Math.Abs(ahead[^1]))} USD {(ahead[^1] < 0 ? "more" : "less")} than the provider.");
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
        Explainer.SavingCheck(ShippedCostsTests.For(12).SavingCheck).ShouldContain("of 40 to 70 % (NASSCOM/Everest EGR-2012-2-R-0664, 2012), 5.8 to 65.5 % is left once hidden cost of 15 to 57 %");
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
            "**14.4 to 40 GBP an hour** (Climb the Ladder, n.d.; indicative vendor figure; converted from USD at the rate you gave)");
        Explainer.Notes(costs).ShouldBeEmpty();
    }

    [Fact]
    public void At_home_the_figures_for_founding_are_called_a_rough_guide() =>
        Explainer.Notes(ShippedCostsTests.Compare(new CostRequest { Answers = AnswerSheet.Of(new ChoiceAnswer(Criterion.Location, "onshore")) }))
            .ShouldHaveSingleItem().ShouldContain("rough guide");
}
