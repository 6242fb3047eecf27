using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Tests.Costs;

public sealed class CostBasisTests
{
    private static readonly ExchangeRate PoundToDollar = new("GBP", "USD", 1.25m);

    [Fact]
    public void Without_anything_known_the_table_speaks_and_every_assumption_names_its_fact()
    {
        var costs = Calculate.Of(new CostRequest());

        (costs.Currency, costs.Unconverted, costs.Months, costs.Place).ShouldBe(("USD", null, 60, Place.Far));
        costs.Assumptions.ShouldAllBe(row => row.Fact != null && row.ConvertedFrom == null);
        costs.Assumed(Assumption.HiddenCost).Fact.ShouldBe(16);
        costs.Provider.Count.ShouldBe(61);
    }

    public static TheoryData<Answer, decimal, decimal, bool> People => new()
    {
        { new ProjectSizeAnswer("small"), 2, 5, false },
        { new ProjectSizeAnswer("medium", 8, 12), 8, 12, true },
        { new ProjectSizeAnswer("medium", MinPeople: 8), 8, 20, true },
        { new ProjectSizeAnswer("medium", MinPeople: 30), 30, 30, true },
        { new ProjectSizeAnswer("large", MaxPeople: 30), 21, 30, true },
        { new ProjectSizeAnswer("large", MaxPeople: 10), 10, 10, true },
    };

    [Theory]
    [MemberData(nameof(People))]
    public void The_people_are_those_of_the_answer_or_else_of_its_size(Answer answer, decimal min, decimal max, bool isGiven)
    {
        var people = Calculate.For(answer).Assumed(Assumption.People);

        people.Range.ShouldBe(new CostRange(min, max));
        people.IsGiven.ShouldBe(isGiven);
    }

    public static TheoryData<Answer, int> Commitments => new()
    {
        { Say.Ongoing, 60 },
        { Say.Months(6), 12 },
        { Say.Months(30), 30 },
        { Say.Months(500), 120 },
        { new CommitmentAnswer(24, 36), 36 },
        { new CommitmentAnswer(24, null), 24 },
    };

    [Theory]
    [MemberData(nameof(Commitments))]
    public void The_months_are_those_of_the_commitment_within_reason(Answer answer, int months) => Calculate.For(answer).Months.ShouldBe(months);

    public static TheoryData<Answer, Place> Places => new()
    {
        { Say.Location("onshore"), Place.Home },
        { Say.Location("nearshore"), Place.Near },
        { Say.Location("anywhere"), Place.Far },
        { Say.Data("regulated", mustStayInCountry: true), Place.Home },
        { Say.Data("personal", mustStayIn: "EU"), Place.Near },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void The_rate_is_that_of_the_place_where_the_work_may_be(Answer answer, Place place)
    {
        var costs = Calculate.For(answer);

        costs.Place.ShouldBe(place);
        costs.Assumed(Assumption.ProviderRate).Range.Min.ShouldBe(place switch { Place.Home => 120, Place.Near => 60, _ => 39.99m });
    }

    [Fact]
    public void The_currency_is_the_one_asked_for_or_else_that_of_the_budget()
    {
        var budget = AnswerSheet.Of(Say.Amount(100_000, null, "EUR"));

        Calculate.Of(new CostRequest { Answers = budget }).Assumed(Assumption.ProviderRate).ShouldBe(new CostAssumption(Assumption.ProviderRate, CostRange.Of(35), 37));
        Calculate.Of(new CostRequest { Answers = budget }).Currency.ShouldBe("EUR");
        Calculate.Of(new CostRequest { Answers = budget, Currency = "USD" }).Currency.ShouldBe("USD");
    }

    [Fact]
    public void A_currency_without_defaults_is_not_calculated_in_and_named()
    {
        var costs = Calculate.Of(new CostRequest { Currency = "GBP" });

        (costs.Currency, costs.Unconverted).ShouldBe(("USD", "GBP"));
        costs.Assumed(Assumption.CentreSetUp).ShouldBe(new CostAssumption(Assumption.CentreSetUp, CostRange.Of(150_000), 55));
    }

    [Fact]
    public void A_default_that_one_place_lacks_counts_as_lacking()
    {
        var near = Calculate.Of(new CostRequest { Currency = "EUR", Answers = AnswerSheet.Of(Say.Location("nearshore")) });

        (near.Currency, near.Unconverted).ShouldBe(("USD", "EUR"));
    }

    [Fact]
    public void With_a_rate_the_defaults_are_converted_and_say_so()
    {
        var costs = Calculate.Of(new CostRequest { Currency = "GBP", ExchangeRates = [PoundToDollar] });

        (costs.Currency, costs.Unconverted).ShouldBe(("GBP", null));
        costs.Assumed(Assumption.CentreSetUp).ShouldBe(new CostAssumption(Assumption.CentreSetUp, CostRange.Of(120_000), 55, "USD"));
        costs.Assumed(Assumption.HoursPerMonth).ConvertedFrom.ShouldBeNull();
    }

    [Fact]
    public void A_rate_works_in_both_directions() =>
        Calculate.Of(new CostRequest { Currency = "GBP", ExchangeRates = [new ExchangeRate("USD", "GBP", 0.8m)] }).Assumed(Assumption.CentreSetUp).Range.ShouldBe(CostRange.Of(120_000));

    [Fact]
    public void Where_all_money_is_given_no_default_is_needed()
    {
        var money = Assumption.All.Where(assumption => assumption.IsMoney && assumption != Assumption.CentreRate);

        var costs = Calculate.Of(Calculate.Request(24, money.Select(assumption => (assumption, Calculate.Given(30)))) with { Currency = "GBP" });

        (costs.Currency, costs.Unconverted).ShouldBe(("GBP", null));
        costs.Assumed(Assumption.ProviderRate).ShouldBe(new CostAssumption(Assumption.ProviderRate, CostRange.Of(30), null));
    }

    [Fact]
    public void What_is_given_in_another_currency_is_converted_at_a_given_rate_alone()
    {
        var given = Calculate.Request(24, (Assumption.ProviderRate, Calculate.Given(20, 40, "GBP")));

        Calculate.Refused(given).ShouldBe("'assumptions.providerRate.currency' is \"GBP\". Allowed: USD, or a currency that exchangeRates leads from to USD.");
        Calculate.Of(given with { ExchangeRates = [PoundToDollar] }).Assumed(Assumption.ProviderRate)
            .ShouldBe(new CostAssumption(Assumption.ProviderRate, new CostRange(25, 50), null, "GBP"));
    }

    [Fact]
    public void What_is_given_without_a_currency_is_in_the_one_asked_for_and_never_taken_for_another() =>
        Calculate.Refused(Calculate.Request(24, (Assumption.ProviderRate, Calculate.Given(40))) with { Currency = "GBP" })
            .ShouldBe(
                "'assumptions.providerRate.currency' is \"GBP\". Allowed: USD, or a currency that exchangeRates leads from to USD; "
                + "an amount that names none is in that of the request.");

    public static TheoryData<CostRequest, string> Refusals => new()
    {
        { Calculate.Request(24, (Assumption.People, Calculate.Given(0))), "'assumptions.people' is 0. Allowed: from 1 to 10000." },
        { Calculate.Request(24, (Assumption.People, Calculate.Given(5, 10_001))), "'assumptions.people' is {\"min\":5,\"max\":10001}. Allowed: from 1 to 10000." },
        { Calculate.Request(24, (Assumption.People, Calculate.Given(5, 4))), "'assumptions.people' is {\"min\":5,\"max\":4}. Allowed: min no larger than max." },
        { Calculate.Request(24, (Assumption.ProviderMargin, Calculate.Given(1))), "'assumptions.providerMargin' is 1. Allowed: from 0 to 0.99." },
        { Calculate.Request(24, (Assumption.ProviderMargin, Calculate.Given(0.2m)), (Assumption.CentreRate, Calculate.Given(20))), "'assumptions.providerMargin' is 0.2. Allowed: either this or centreRate." },
        { Calculate.Request(24, (Assumption.CentreSetUp, Calculate.Given(1_000_000_001))), "'assumptions.centreSetUp' is 1000000001. Allowed: from 0 to 1000000000." },
        { Calculate.Request(0), "'months' is 0. Allowed: from 1 to 120." },
        { Calculate.Request(121), "'months' is 121. Allowed: from 1 to 120." },
        { new CostRequest { QuotedSaving = CostRange.Of(1.2m) }, "'quotedSaving' is 1.2. Allowed: from 0 to 1." },
        { new CostRequest { ExchangeRates = [PoundToDollar, new ExchangeRate("EUR", "USD", 0)] }, "'exchangeRates[1].rate' is 0. Allowed: from 0.000001 to 1000000." },
        { new CostRequest { Answers = AnswerSheet.Of(new ProjectSizeAnswer("large", 30_000)) }, "'answers.projectSize.people' is 30000. Allowed: from 1 to 10000." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_calculated_with_is_refused_with_what_is_allowed(CostRequest request, string error) => Calculate.Refused(request).ShouldBe(error);

    [Fact]
    public void Everything_at_its_limit_can_still_be_calculated_with()
    {
        var most = Assumption.All.Where(assumption => assumption != Assumption.ProviderMargin)
            .Select(assumption => (assumption, Calculate.Given(assumption.Least, assumption.Most, assumption.IsMoney ? "GBP" : null)));

        var costs = Calculate.Of(Calculate.Request(120, most) with { Currency = "USD", ExchangeRates = [new ExchangeRate("GBP", "USD", ExchangeRate.Most)] });

        costs.Provider[120].High.ShouldBeGreaterThan(1e20m);
        costs.Sensitivity.Sum(row => row.Share).ShouldBe(1, 1e-20m);
    }
}
