using CsCheck;
using SourcingBot.Advice.Costs;

namespace SourcingBot.Advice.Tests.Costs;

public sealed class CostPropertyTests
{
    private const int Months = 60;

    private static readonly Gen<Dictionary<Assumption, decimal>> Values = Gen.Select(
        Gen.Select(Gen.Int[1, 60], Gen.Int[18, 250], Gen.Int[0, 40], Gen.Int[0, 30]),
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 50_000], Gen.Int[0, 400_000]),
        Gen.Select(Gen.Int[0, 24], Gen.Int[0, 24], Gen.Int[0, 50]),
        (a, b, c) => new Dictionary<Assumption, decimal>
        {
            [Assumption.People] = a.Item1,
            [Assumption.ProviderRate] = a.Item2,
            [Assumption.ProviderMargin] = a.Item3 / 100m,
            [Assumption.ProviderOverhead] = a.Item4 / 100m,
            [Assumption.CentreOverhead] = b.Item1 / 100m,
            [Assumption.HiddenCost] = b.Item2 / 100m,
            [Assumption.ProviderSetUp] = b.Item3,
            [Assumption.CentreSetUp] = b.Item4,
            [Assumption.FoundingMonths] = c.Item1,
            [Assumption.TransitionMonths] = c.Item2,
            [Assumption.TransitionShare] = c.Item3 / 100m,
        });

    public static TheoryData<string, bool> Directions => new()
    {
        { "providerMargin", true }, { "providerOverhead", true }, { "providerSetUp", true }, { "centreOverhead", false }, { "centreSetUp", false }, { "centreSetUpPerPerson", false },
    };

    [Theory]
    [MemberData(nameof(Directions))]
    public void What_makes_the_provider_dearer_never_puts_the_break_even_off_and_what_makes_the_centre_dearer_never_brings_it_forward(string id, bool isProviders)
    {
        var assumption = Assumption.Find(id)!;
        Gen.Select(Values, Gen.Int[1, 50]).Sample((values, more) =>
        {
            var before = values.GetValueOrDefault(assumption, 3_000);
            var after = assumption.IsMoney ? before + more * 1_000 : Math.Min(before + more / 100m, assumption.Most);

            Later(With(values, assumption, isProviders ? after : before)).ShouldBeLessThanOrEqualTo(Later(With(values, assumption, isProviders ? before : after)));
        }, iter: 300);
    }

    [Fact]
    public void More_people_never_put_the_break_even_off_where_founding_costs_more_than_contracting() =>
        Gen.Select(Values, Gen.Int[1, 50]).Where((values, _) => values[Assumption.CentreSetUp] >= values[Assumption.ProviderSetUp]).Sample((values, more) =>
            Later(With(values, Assumption.People, values[Assumption.People] + more)).ShouldBeLessThanOrEqualTo(Later(With(values, Assumption.People, values[Assumption.People]))), iter: 300);

    [Fact]
    public void Amounts_grow_as_all_money_does_and_the_break_even_stays() =>
        Gen.Select(Values, Gen.Int[2, 9]).Sample((values, times) =>
        {
            var once = Calculate.Of(Request(values));
            var often = Calculate.Of(Request(values.ToDictionary(row => row.Key, row => row.Key.IsMoney ? row.Value * times : row.Value), perPerson: 3_000 * times));

            often.BreakEven.ShouldBe(once.BreakEven);
            for (var month = 0; month <= Months; month++)
            {
                often.Provider[month].Middle.ShouldBe(once.Provider[month].Middle * times, 1e-6m);
                often.Centre[month].Middle.ShouldBe(once.Centre[month].Middle * times, 1e-6m);
            }
        }, iter: 200);

    private static int Later(CostComparison costs) => costs.BreakEven.Month ?? int.MaxValue;

    private static CostComparison With(Dictionary<Assumption, decimal> values, Assumption assumption, decimal value) =>
        Calculate.Of(Request(new Dictionary<Assumption, decimal>(values) { [assumption] = value }));

    private static CostRequest Request(Dictionary<Assumption, decimal> values, decimal perPerson = 3_000) => Calculate.Request(
        Months, values.Append(KeyValuePair.Create(Assumption.CentreSetUpPerPerson, perPerson)).DistinctBy(row => row.Key).Select(row => (row.Key, Calculate.Given(row.Value))));
}
