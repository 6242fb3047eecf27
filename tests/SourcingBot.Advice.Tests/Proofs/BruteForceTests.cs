using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Tables;
using SourcingBot.Advice.Tests.Scoring;

namespace SourcingBot.Advice.Tests.Proofs;

/// <summary>The proofs, which group equal sums, against trying millions of combinations one by one.</summary>
public sealed class BruteForceTests
{
    [Fact]
    public void Every_combination_of_the_shipped_table_is_counted_once_for_the_model_that_wins_it()
    {
        var (all, won) = new Combinations(Shipped.Table).CountWinners();

        all.ShouldBe(Shipped.Table.Criteria.SelectMany(row => row.Facets).Aggregate(1L, (product, facet) => product * facet.Levels.Count));
        won.Values.Sum().ShouldBe(all);
        var report = TableProofs.Run(Shipped.Table);
        report.Combinations.ShouldBe(all);
        report.Wins.ShouldBe(won, ignoreOrder: true);
    }

    [Fact]
    public void So_is_every_combination_of_a_table_that_was_edited()
    {
        var table = EditedDialogs.TableWith(
            ("levels: [small]", "levels: [small, medium, large]"), ("core: {", "core: {own: 7, near: 4, ground: [assumption], sentence: complexity-core}"));

        var (all, won) = new Combinations(table).CountWinners();

        var report = TableProofs.Run(table);
        report.Combinations.ShouldBe(all);
        report.Wins.ShouldBe(won, ignoreOrder: true);
    }

    [Fact]
    public void No_step_of_the_shipped_table_goes_the_wrong_way() => StepRule.All.ShouldAllBe(rule => FirstWrongStep(Shipped.Table, rule) == null);

    [Theory]
    [InlineData("close: {own: 2", "close: {provider: 3, ground: [assumption], sentence: control-close}")]
    [InlineData("close: {own: 2", "close: {own: 2, home: 5, ground: [assumption], sentence: control-close}")]
    [InlineData("regulated: {own: 2", "regulated: {own: 2, near: 2, ground: [assumption], sentence: data-regulated}")]
    [InlineData("tight: {provider: 3", "tight: {provider: 3, far: 8, ground: [assumption], sentence: budget-tight}")]
    [InlineData("large: {own: 1", "large: {own: 1, far: 2, ground: [assumption], sentence: amount-large}")]
    public void A_wrong_step_that_trying_finds_the_proofs_find_too(string lineBegins, string reads)
    {
        var table = EditedDialogs.TableWith((lineBegins, reads));

        var tried = StepRule.All.Where(rule => FirstWrongStep(table, rule) is not null).ToArray();

        var found = TableProofs.Run(table).Violations.OfType<WrongStep>().Where(step => step.Contrast is not null).Select(step => step.Rule);
        tried.ShouldNotBeEmpty();
        tried.ShouldBeSubsetOf(found);
    }

    private static string? FirstWrongStep(DecisionTable table, StepRule rule)
    {
        var combinations = new Combinations(table);
        return (rule.Criterion, rule.Facet) switch
        {
            var (criterion, facet) when criterion == Criterion.Control => combinations.FirstStepAgainst(criterion, facet, (less, more) => more.Takes.Own >= less.Takes.Own),
            var (criterion, facet) when criterion == Criterion.DataSensitivity => combinations.FirstStepAgainst(
                criterion, facet, (less, more) => more.Model != SourcingModel.OffshoreOutsourcing || less.Model == SourcingModel.OffshoreOutsourcing),

            // Levels stand from the tightest on, so a step to the next may go toward own but never away from it.
            var (criterion, facet) => combinations.FirstStepAgainst(criterion, facet, (tighter, looser) => looser.Takes.Own >= tighter.Takes.Own),
        };
    }
}
