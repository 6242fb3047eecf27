using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Scoring;

/// <summary>Properties that hold in all of the millions of combinations of levels, each with a table that breaks it.</summary>
public sealed class EveryCombinationTests
{
    [Fact]
    public void Every_combination_of_levels_has_a_winner_and_every_model_wins_somewhere()
    {
        var (all, won) = new Combinations(Shipped.Table).CountWinners();

        TestContext.Current.TestOutputHelper?.WriteLine($"{all:N0} combinations: {string.Join(", ", won.Select(m => $"{m.Key} {m.Value:N0}"))}");
        all.ShouldBe(Shipped.Table.Criteria.SelectMany(row => row.Facets).Aggregate(1L, (product, facet) => product * facet.Levels.Count));
        all.ShouldBeGreaterThan(1_000_000);
        won.Values.Sum().ShouldBe(all);
        won.ShouldAllBe(model => model.Value > 0);
    }

    [Fact]
    public void Every_combination_broken_a_table_that_closes_a_model_at_every_size_is_found_out() =>
        new Combinations(EditedDialogs.TableWith(("levels: [small]", "levels: [small, medium, large]")))
            .CountWinners().Won[SourcingModel.BuildOperateTransfer].ShouldBe(0);

    [Fact]
    public void More_control_never_moves_away_from_own()
    {
        FirstWrongStepOfControl(Shipped.Table).ShouldBeNull();
        PullsOf(Shipped.Table, Criterion.Control, FacetShape.Choice).Select(pull => pull.TowardOwn).ShouldBeInOrder();
    }

    [Fact]
    public void More_control_broken_a_table_that_turns_control_round_is_found_out() =>
        FirstWrongStepOfControl(EditedDialogs.TableWith(("close: {own: 2", "close: {provider: 3, ground: [assumption], sentence: control-close}")))
            .ShouldNotBeNull();

    [Fact]
    public void More_sensitive_data_never_moves_to_a_provider_far_away()
    {
        FirstWrongStepOfData(Shipped.Table).ShouldBeNull();
        PullsOf(Shipped.Table, Criterion.DataSensitivity, FacetShape.SensitivityLevel).Select(pull => pull.TowardOwn).ShouldBeInOrder();
        PullsOf(Shipped.Table, Criterion.DataSensitivity, FacetShape.SensitivityLevel).Select(pull => pull.TowardFar).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void More_sensitive_data_broken_a_table_that_sends_regulated_data_far_is_found_out() =>
        FirstWrongStepOfData(EditedDialogs.TableWith(("regulated: {own: 2", "regulated: {own: 2, far: 9, ground: [assumption], sentence: data-regulated}")))
            .ShouldNotBeNull();

    [Fact]
    public void A_tighter_budget_never_moves_toward_own()
    {
        FirstWrongStepOfBudget(Shipped.Table, FacetShape.Stance).ShouldBeNull();
        FirstWrongStepOfBudget(Shipped.Table, FacetShape.Amount).ShouldBeNull();
        PullsOf(Shipped.Table, Criterion.Budget, FacetShape.Stance).Select(pull => pull.TowardOwn).ShouldBeInOrder();
        PullsOf(Shipped.Table, Criterion.Budget, FacetShape.Amount).Select(pull => pull.TowardOwn).ShouldBeInOrder();
    }

    [Fact]
    public void A_tighter_budget_broken_a_table_that_builds_centres_from_small_change_is_found_out() =>
        FirstWrongStepOfBudget(EditedDialogs.TableWith(("tight: {provider: 3", "tight: {own: 5, ground: [assumption], sentence: budget-tight}")), FacetShape.Stance)
            .ShouldNotBeNull();

    private static string? FirstWrongStepOfControl(DecisionTable table) =>
        new Combinations(table).FirstStepAgainst(Criterion.Control, FacetShape.Choice, (before, after) => after.Takes.Own >= before.Takes.Own);

    private static string? FirstWrongStepOfData(DecisionTable table) =>
        new Combinations(table).FirstStepAgainst(
            Criterion.DataSensitivity,
            FacetShape.SensitivityLevel,
            (before, after) => after.Model != SourcingModel.OffshoreOutsourcing || before.Model == SourcingModel.OffshoreOutsourcing);

    /// <summary>Levels stand from the tightest on, so a step to the next may go toward own but never away from it.</summary>
    private static string? FirstWrongStepOfBudget(DecisionTable table, string facet) =>
        new Combinations(table).FirstStepAgainst(Criterion.Budget, facet, (before, after) => after.Takes.Own >= before.Takes.Own);

    private static IEnumerable<Pull> PullsOf(DecisionTable table, Criterion criterion, string facet) =>
        table[criterion].Facets.Single(f => f.Shape.Name == facet).Levels.Select(level => level.Pull);
}
