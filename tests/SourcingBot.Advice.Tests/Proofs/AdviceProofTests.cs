using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Proofs;

/// <summary>Most of this no table can break, so it is an adviser that is broken here.</summary>
public sealed class AdviceProofTests
{
    [Fact]
    public void Nothing_is_found_in_the_shipped_adviser() => FoundIn(Shipped.Adviser.Advise).ShouldBeEmpty();

    [Fact]
    public void The_sweep_visits_every_level() =>
        AdviceProof.Sweep(Shipped.Table, new Sums(Shipped.Table)).SelectMany(said => said).Distinct()
            .ShouldBe(Shipped.Table.Criteria.SelectMany(row => row.Levels, (row, level) => new SaidLevel(row.Criterion, level)), ignoreOrder: true);

    [Fact]
    public void Every_combination_of_the_sweep_can_be_said() =>
        AdviceProof.Sweep(Shipped.Table, new Sums(Shipped.Table)).ShouldAllBe(said => SheetOf.Levels(Shipped.Table, said) != null);

    [Fact]
    public void Advice_on_the_answers_before_is_unsteady()
    {
        AnswerSheet? last = null;
        var found = FoundIn((sheet, _, _) =>
        {
            var advice = Shipped.Adviser.Advise(last ?? sheet);
            last = sheet;
            return advice;
        });
        found.ShouldContain(violation => violation is Unsteady);
    }

    [Fact]
    public void A_reason_left_out_does_not_add_up() =>
        FoundIn((sheet, _, _) => Shipped.Adviser.Advise(sheet) is var advice ? advice with { Reasons = [.. advice.Reasons.Skip(1)] } : null!)
            .ShouldAllBeOfType<Unexplained>().ShouldHaveSingleItem().Criterion.ShouldBeNull();

    [Fact]
    public void A_model_that_others_outdo_is_not_what_the_points_put_first()
    {
        var other = new Adviser(EditedDialogs.TableWith(("core: {", "core: {provider: 9, ground: [assumption], sentence: complexity-core}")));
        var miscounted = FoundIn(other.Advise).ShouldAllBeOfType<Miscounted>().ShouldHaveSingleItem();
        Asked.Of(Shipped.Table, miscounted.Example).ShouldBe(miscounted.Expected);
        miscounted.Example.Model.ShouldNotBe(miscounted.Expected);
    }

    [Fact]
    public void A_criterion_without_a_topic_gives_reasons_that_explain_nothing()
    {
        var table = new DecisionTable(
            Shipped.Table.Models, [.. Shipped.Table.Criteria.Select(WithoutTopic)], Shipped.Table.Gates, Shipped.Table.Thresholds, Shipped.Table.PriorityFactor);
        var unexplained = TableProofs.Run(table).Violations.ShouldAllBeOfType<Unexplained>().ShouldHaveSingleItem();
        unexplained.Criterion.ShouldBe(Criterion.Control);
        unexplained.Example.Said.ShouldContain(said => said.Criterion == Criterion.Control);
    }

    private static WeighedCriterion WithoutTopic(WeighedCriterion row) =>
        row.Criterion == Criterion.Control ? new WeighedCriterion(row.Criterion, row.Weight, "", row.Section, row.Facets) : row;

    private static IReadOnlyList<Violation> FoundIn(Func<AnswerSheet, IReadOnlyList<Criterion>?, IReadOnlyList<Criterion>?, Recommendation> advise) =>
        [.. AdviceProof.Of(Shipped.Table, new Sums(Shipped.Table), sheet => advise(sheet, null, null))];
}
