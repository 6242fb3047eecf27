using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Tests.Costs;

/// <summary>A small table of costs, and what is calculated with it.</summary>
internal static class Calculate
{
    /// <summary>Single figures, so that results can be followed by hand. Euros are known far away only.</summary>
    public static readonly CostTable Table = new(
        [
            new(Assumption.People, Fact(50, 2, 5), Size: "small"),
            new(Assumption.People, Fact(50, 6, 20), Size: "medium"),
            new(Assumption.People, Fact(50, 21, 60), Size: "large"),
            new(Assumption.People, Fact(50, 10, 10), Size: CostTable.Unanswered),
            new(Assumption.HoursPerMonth, Fact(51, 150, 150)),
            new(Assumption.ProviderRate, Fact(36, 120, 120), "USD", Place.Home),
            new(Assumption.ProviderRate, Fact(36, 60, 60), "USD", Place.Near),
            new(Assumption.ProviderRate, Fact(36, 39.99m, 39.99m), "USD", Place.Far),
            new(Assumption.ProviderRate, Fact(37, 35, 35), "EUR", Place.Far),
            new(Assumption.ProviderMargin, Fact(15, 0.25m, 0.25m)),
            new(Assumption.ProviderOverhead, Fact(52, 0.10m, 0.10m)),
            new(Assumption.CentreOverhead, Fact(53, 0.20m, 0.20m)),
            new(Assumption.HiddenCost, Fact(16, 0.20m, 0.20m)),
            new(Assumption.ProviderSetUp, Fact(54, 20_000, 20_000), "USD"),
            new(Assumption.ProviderSetUp, Fact(54, 18_000, 18_000), "EUR"),
            new(Assumption.CentreSetUp, Fact(55, 150_000, 150_000), "USD"),
            new(Assumption.CentreSetUp, Fact(55, 140_000, 140_000), "EUR"),
            new(Assumption.CentreSetUpPerPerson, Fact(56, 3_000, 3_000), "USD"),
            new(Assumption.CentreSetUpPerPerson, Fact(56, 2_800, 2_800), "EUR"),
            new(Assumption.FoundingMonths, Fact(11, 3, 3)),
            new(Assumption.TransitionMonths, Fact(18, 6, 6)),
            new(Assumption.TransitionShare, Fact(57, 0.10m, 0.10m)),
        ],
        "USD",
        new CostHorizon(60, 12, 120),
        Fact(5, 0.40m, 0.70m));

    public static CostComparison With(params (Assumption Assumption, GivenAssumption Given)[] given) => Of(Request(24, given));

    public static CostRequest Request(int months, params IEnumerable<(Assumption Assumption, GivenAssumption Given)> given) =>
        new() { Months = months, Assumptions = given.ToDictionary(row => row.Assumption, row => row.Given) };

    public static CostComparison For(params Answer[] answers) => Of(new CostRequest { Answers = AnswerSheet.Of(answers) });

    public static CostComparison Of(CostRequest request)
    {
        var reading = new CostModel(Table).Compare(request);
        reading.Errors.ShouldBeEmpty();
        return reading.Value.ShouldNotBeNull();
    }

    /// <summary>The one error of a request that cannot be calculated with.</summary>
    public static string Refused(CostRequest request)
    {
        var reading = new CostModel(Table).Compare(request);
        reading.Value.ShouldBeNull();
        return reading.Errors.ShouldHaveSingleItem().ToString();
    }

    public static CostAssumption Assumed(this CostComparison costs, Assumption assumption) => costs.Assumptions.Single(row => row.Assumption == assumption);

    public static GivenAssumption Given(decimal value, string? currency = null) => new(CostRange.Of(value), currency);

    public static GivenAssumption Given(decimal min, decimal max, string? currency = null) => new(new CostRange(min, max), currency);

    private static CostFigure Fact(int number, decimal min, decimal max) => new(number, new CostRange(min, max));
}
