using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Tables;

public sealed class DecisionTableTests
{
    [Fact]
    public void A_table_without_one_of_the_models_cannot_be() => Should.Throw<ArgumentException>(() => With(models: [.. Shipped.Table.Models.Skip(1)]));

    [Fact]
    public void A_table_without_one_of_the_criteria_cannot_be() => Should.Throw<ArgumentException>(() => With(criteria: [.. Shipped.Table.Criteria.Skip(1)]));

    [Fact]
    public void A_model_that_takes_more_than_others_cannot_be() =>
        Should.Throw<ArgumentException>(() => With(models: [.. Shipped.Table.Models.Take(5), Shipped.Table.Models[5] with { Takes = new Pull(9, 0, 8) }]));

    [Fact]
    public void Gates_that_can_close_all_but_one_cannot_be() =>
        Should.Throw<ArgumentException>(() => With(gates: [Shipped.Table.Gates[0] with { Closes = [.. SourcingModel.All.Skip(1)] }]));

    [Fact]
    public void A_gate_on_a_level_that_is_none_cannot_be() =>
        Should.Throw<ArgumentException>(() => With(gates: [Shipped.Table.Gates[0] with { LevelIds = ["nowhere"] }]));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_priority_factor_out_of_range_cannot_be(int factor) => Should.Throw<ArgumentOutOfRangeException>(() => With(factor: factor));

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void A_weight_out_of_range_cannot_be(int weight)
    {
        var row = Shipped.Table.Criteria[0];
        Should.Throw<ArgumentOutOfRangeException>(() => new WeighedCriterion(row.Criterion, weight, row.Topic, row.Section, row.Facets));
    }

    [Theory]
    [InlineData(0.1, 0.05, 0.5)]
    [InlineData(double.NaN, 0.05, 0.5)]
    [InlineData(0.01, 0.05, 1.5)]
    public void Thresholds_out_of_order_cannot_be(double closeCall, double clear, double holdsIn) =>
        Should.Throw<ArgumentException>(() => new Thresholds(closeCall, clear, holdsIn, 0.2));

    [Fact]
    public void Bands_cannot_stand_in_another_order_than_the_levels()
    {
        var days = Shipped.Table.Criteria.SelectMany(row => row.Facets).Single(facet => facet.Shape.Name == FacetShape.Days);
        var (first, second) = (days.Levels[0].Id, days.Levels[1].Id);
        Facet With(params Band[] bands) => new(days.Shape, days.Levels, new Dictionary<string, IReadOnlyList<Band>> { [FacetShape.Days] = bands });

        Should.NotThrow(() => With(new Band(first, 10), new Band(second, null)));
        Should.Throw<ArgumentException>(() => With(new Band(second, 10), new Band(first, null)));
    }

    [Theory]
    [InlineData("hearsay")]
    [InlineData("2.1.2.3")]
    [InlineData("fact")]
    public void A_ground_of_another_form_cannot_be(string text) => Should.Throw<ArgumentException>(() => new Ground(text));

    private static DecisionTable With(
        IReadOnlyList<ModelRow>? models = null, IReadOnlyList<WeighedCriterion>? criteria = null, IReadOnlyList<Gate>? gates = null, int factor = 2) =>
        new(models ?? Shipped.Table.Models, criteria ?? Shipped.Table.Criteria, gates ?? Shipped.Table.Gates, Shipped.Table.Thresholds, factor);
}
