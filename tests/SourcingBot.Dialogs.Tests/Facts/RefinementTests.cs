using SourcingBot.Advice.Criteria;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs.Tests.Facts;

public class RefinementTests
{
    [Fact]
    public void An_amount_without_a_currency_keeps_the_one_named_before() =>
        Refinement.Of(new BudgetAnswer(new AmountRange(200_000, 200_000, "USD")), new BudgetAnswer(new AmountRange(20_000, 20_000)))
            .ShouldBe(new BudgetAnswer(new AmountRange(20_000, 20_000, "USD")));

    [Fact]
    public void A_currency_that_is_named_counts() =>
        Refinement.Of(new BudgetAnswer(new AmountRange(200_000, 200_000, "USD")), new BudgetAnswer(new AmountRange(20_000, 20_000, "EUR")))
            .ShouldBe(new BudgetAnswer(new AmountRange(20_000, 20_000, "EUR")));

    [Fact]
    public void A_stance_stands_beside_the_amount_named_before() =>
        Refinement.Of(new BudgetAnswer(new AmountRange(200_000, 200_000, "USD")), new BudgetAnswer(Stance: "tight"))
            .ShouldBe(new BudgetAnswer(new AmountRange(200_000, 200_000, "USD"), "tight"));

    [Fact]
    public void An_amount_stands_in_the_place_of_a_stance() =>
        Refinement.Of(new BudgetAnswer(Stance: "tight"), new BudgetAnswer(new AmountRange(500_000, 500_000, "EUR")))
            .ShouldBe(new BudgetAnswer(new AmountRange(500_000, 500_000, "EUR")));

    [Fact]
    public void Where_data_must_stay_is_kept_when_its_kind_is_named_later() =>
        Refinement.Of(new DataSensitivityAnswer(null, MustStayInCountry: true), new DataSensitivityAnswer("personal"))
            .ShouldBe(new DataSensitivityAnswer("personal", MustStayInCountry: true));

    [Fact]
    public void The_kind_of_data_is_kept_when_a_place_is_named_later() =>
        Refinement.Of(new DataSensitivityAnswer("regulated") { Regimes = ["HIPAA"] }, new DataSensitivityAnswer(null, MustStayIn: "EU"))
            .ShouldBe(new DataSensitivityAnswer("regulated", MustStayIn: "EU") { Regimes = ["HIPAA"] });

    [Fact]
    public void A_currency_and_a_rate_say_more_of_an_amount()
    {
        var plain = new BudgetAnswer(new AmountRange(200_000, 200_000));
        Refinement.SaysMore(plain, new BudgetAnswer(new AmountRange(200_000, 200_000, "USD"))).ShouldBeTrue();
        Refinement.SaysMore(plain, new BudgetAnswer(new AmountRange(200_000, 200_000, null, "year"))).ShouldBeTrue();
        Refinement.SaysMore(plain, new BudgetAnswer(new AmountRange(200_000, 200_000), "tight")).ShouldBeTrue();
    }

    [Fact]
    public void Another_amount_or_another_currency_says_something_else()
    {
        var dollars = new BudgetAnswer(new AmountRange(200_000, 200_000, "USD"));
        Refinement.SaysMore(dollars, new BudgetAnswer(new AmountRange(200_000, 200_000, "EUR"))).ShouldBeFalse();
        Refinement.SaysMore(dollars, new BudgetAnswer(new AmountRange(300_000, 300_000, "USD"))).ShouldBeFalse();
        Refinement.SaysMore(dollars, dollars).ShouldBeFalse();
    }

    [Fact]
    public void A_bound_says_more_of_a_time()
    {
        Refinement.SaysMore(new TimelineAnswer(182, 182), new TimelineAnswer(null, 182)).ShouldBeTrue();
        Refinement.SaysMore(new TimelineAnswer(182, 182), new TimelineAnswer(274, 274)).ShouldBeFalse();
        Refinement.SaysMore(new CommitmentAnswer(6, 6), new CommitmentAnswer(6, null)).ShouldBeTrue();
    }
}
