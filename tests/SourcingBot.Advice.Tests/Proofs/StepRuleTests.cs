using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Proofs;

public sealed class StepRuleTests
{
    [Theory]
    [InlineData(
        "close: {own: 2", "close: {provider: 3, ground: [assumption], sentence: control-close}",
        "control: shared, dataSensitivity: personal: in-house", "control: close, dataSensitivity: personal: onshore-outsourcing")]
    [InlineData(
        "full: {own: 3", "full: {own: 3, far: 7, ground: [assumption], sentence: control-full}",
        "control: close: in-house", "control: full: offshore-outsourcing")]
    [InlineData(
        "internal: {", "internal: {far: 3, home: 2, ground: [assumption], sentence: data-internal}",
        "dataSensitivity: public, communication: some-overlap: nearshore-outsourcing", "dataSensitivity: internal, communication: some-overlap: offshore-outsourcing")]
    [InlineData(
        "balanced: {", "balanced: {provider: 4, ground: [assumption], sentence: budget-balanced}",
        "budget: balanced, control: full, dataSensitivity: stays-in-country: onshore-outsourcing",
        "budget: tight, control: full, dataSensitivity: stays-in-country: in-house")]
    [InlineData(
        "modest: {", "modest: {provider: 5, ground: [assumption], sentence: amount-modest}",
        "budget: modest, control: full, dataSensitivity: stays-in-country: onshore-outsourcing",
        "budget: far-below-a-centre, control: full, dataSensitivity: stays-in-country: in-house")]
    public void A_step_the_wrong_way_is_the_only_violation_and_its_example_is_what_the_adviser_says(string lineBegins, string reads, string before, string after)
    {
        var table = EditedDialogs.TableWith((lineBegins, reads));

        var contrast = TableProofs.Run(table).Violations.ShouldAllBeOfType<WrongStep>().ShouldHaveSingleItem().Contrast.ShouldNotBeNull();

        Written(contrast.Before).ShouldBe(before);
        Written(contrast.After).ShouldBe(after);
        Asked.Of(table, contrast.Before).ShouldBe(contrast.Before.Model);
        Asked.Of(table, contrast.After).ShouldBe(contrast.After.Model);
    }

    [Theory]
    [InlineData("close: {own: 2", "close: {own: 2, near: 4, ground: [assumption], sentence: control-close}")]
    [InlineData("regulated: {own: 2", "regulated: {own: 2, near: 2, ground: [assumption], sentence: data-regulated}")]
    [InlineData("tight: {provider: 3", "tight: {provider: 3, far: 8, ground: [assumption], sentence: budget-tight}")]
    [InlineData("large: {own: 1", "large: {own: 1, far: 2, ground: [assumption], sentence: amount-large}")]
    public void Without_any_of_the_answers_that_an_example_names_it_is_none(string lineBegins, string reads)
    {
        var table = EditedDialogs.TableWith((lineBegins, reads));
        var steps = TableProofs.Run(table).Violations.OfType<WrongStep>().Where(step => step.Contrast is not null).ToArray();
        steps.ShouldNotBeEmpty();
        foreach (var step in steps)
        {
            for (var i = 1; i < step.Contrast!.Before.Said.Count; i++)
            {
                var (before, after) = (Without(step.Contrast.Before, i), Without(step.Contrast.After, i));
                var areGatesAlike = ClosedBy(table, before) == ClosedBy(table, after);
                (!areGatesAlike || step.Rule.MayMove(table[Asked.Of(table, before)], table[Asked.Of(table, after)])).ShouldBeTrue(Written(before));
            }
        }
    }

    [Fact]
    public void Of_a_long_step_only_the_part_that_goes_wrong_is_told()
    {
        var table = EditedDialogs.TableWith(("hands-off: {", "hands-off: {own: 9, ground: [assumption], sentence: control-hands-off}"));
        TableProofs.Run(table).Violations.ShouldAllBeOfType<WrongStep>().Select(step => (step.From.Id, step.To.Id)).ShouldBe([("hands-off", "shared")]);
    }

    [Fact]
    public void Points_that_pull_the_wrong_way_are_told_even_where_nothing_turns_on_them()
    {
        // Regulated data outweighs everything else, so that a pull toward far moves no model to a provider.
        var edited = EditedDialogs.TableWith(
            ("personal: {", "personal: {own: 8, home: 8, ground: [assumption], sentence: data-personal}"),
            ("regulated: {", "regulated: {own: 9, home: 7, ground: [assumption], sentence: data-regulated}"));
        var table = new DecisionTable(edited.Models, [.. edited.Criteria.Select(Heavy)], edited.Gates, edited.Thresholds, edited.PriorityFactor);

        var step = TableProofs.Run(table).Violations.ShouldAllBeOfType<WrongStep>().ShouldHaveSingleItem();

        step.Rule.ShouldBe(StepRule.MoreSensitiveData);
        (step.From.Id, step.To.Id).ShouldBe(("personal", "regulated"));
        step.Contrast.ShouldBeNull();
    }

    private static WeighedCriterion Heavy(WeighedCriterion row) =>
        row.Criterion == Criterion.DataSensitivity ? new WeighedCriterion(row.Criterion, 10, row.Topic, row.Section, row.Facets) : row;

    private static Example Without(Example example, int index) => example with { Said = [.. example.Said.Where((_, i) => i != index)] };

    private static int ClosedBy(DecisionTable table, Example example) =>
        example.Said.Aggregate(0, (closed, said) => closed | table.ClosedBy(said.Criterion, said.Level));

    private static string Written(Example example) => $"{string.Join(", ", example.Said)}: {example.Model}";
}
