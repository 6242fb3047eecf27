using SourcingBot.Advice.Costs;

namespace SourcingBot.Advice.Tests.Costs;

public sealed class CostTableTests
{
    private static readonly CostFigure Figure = new(16, CostRange.Of(0.2m));
    private static readonly CostHorizon Horizon = new(60, 12, 120);

    [Fact]
    public void A_table_without_a_default_for_each_assumption_is_refused() =>
        Should.Throw<ArgumentException>(() => new CostTable([new CostDefault(Assumption.HiddenCost, Figure)], "USD", Horizon, Figure))
            .Message.ShouldStartWith("'people' has no default for every size, every place and 'USD'.");

    [Fact]
    public void A_default_that_stands_twice_is_refused() =>
        Should.Throw<ArgumentException>(() => new CostTable([new CostDefault(Assumption.HiddenCost, Figure), new CostDefault(Assumption.HiddenCost, Figure)], "USD", Horizon, Figure))
            .Message.ShouldStartWith("'hiddenCost' has two defaults for the same case.");

    [Fact]
    public void A_default_outside_of_the_limits_is_refused() =>
        Should.Throw<ArgumentException>(() => new CostTable([new CostDefault(Assumption.People, Figure)], "USD", Horizon, Figure)).Message.ShouldStartWith("'people' cannot have the default");
}
