using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tests.Scoring;

/// <summary>What the article says outright, section by section. Where the rule stands alone, so does the answer.</summary>
public sealed class ArticleRulesTests
{
    [Fact]
    public void Section_2_1_1_large_and_complex_with_end_to_end_control_is_offshoring()
    {
        FamilyFor(Say.Size("large"), Say.Complexity("core"), Say.Control("full")).ShouldBe("offshoring");
        FamilyFor(Say.Size("large"), Say.Complexity("connected"), Say.Control("full")).ShouldBe("offshoring");
    }

    [Fact]
    public void Section_2_1_2_a_tight_budget_is_outsourcing() => FamilyFor(Say.Tight).ShouldBe("outsourcing");

    [Fact]
    public void Section_2_1_2_immediate_results_are_outsourcing()
    {
        FamilyFor(Say.Asap).ShouldBe("outsourcing");
        FamilyFor(Say.Tight, Say.Asap).ShouldBe("outsourcing");
    }

    [Fact]
    public void Section_2_1_3_scarce_specialists_are_outsourcing() => FamilyFor(Say.Talent("scarce-specialists")).ShouldBe("outsourcing");

    [Fact]
    public void Section_2_1_4_long_term_commitment_is_offshoring()
    {
        FamilyFor(Say.Ongoing).ShouldBe("offshoring");
        FamilyFor(Say.Months(24)).ShouldBe("offshoring");
        FamilyFor(Say.Ongoing, Say.Control("full"), Say.Invest).ShouldBe("offshoring");
    }

    [Theory]
    [InlineData("small", "outsourcing")]
    [InlineData("medium", "outsourcing")]
    [InlineData("large", "offshoring")]
    public void Section_2_1_7_small_and_medium_work_is_outsourcing_and_large_work_offshoring(string size, string family) =>
        FamilyFor(Say.Size(size)).ShouldBe(family);

    [Fact]
    public void Section_2_1_8_direct_control_over_data_is_own_rather_than_provider()
    {
        OwnerFor(Say.Data("regulated")).ShouldBe(Advice.Models.Owner.Own);
        OwnerFor(Say.Data("personal")).ShouldBe(Advice.Models.Owner.Own);
        OwnerFor(Say.Data("regulated"), Say.Control("full")).ShouldBe(Advice.Models.Owner.Own);
    }

    [Fact]
    public void Section_3_1_a_budget_constraint_is_outsourcing_even_with_time_to_spare() =>
        FamilyFor(Say.Tight, Say.Within(300)).ShouldBe("outsourcing");

    private static string FamilyFor(params Answer[] answers) => Shipped.Advise(answers).Model.Family;

    private static Advice.Models.Owner OwnerFor(params Answer[] answers) => Shipped.Advise(answers).Advised.Owner;
}
