using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Tests.Scoring;

/// <summary>Which answer closes which model; and that what was not said closes nothing.</summary>
public sealed class GateTests
{
    private static readonly string[] Abroad = ["nearshore-outsourcing", "offshore-outsourcing", "build-operate-transfer", "captive-offshoring"];
    private static readonly string[] Centres = ["build-operate-transfer", "captive-offshoring"];

    [Fact]
    public void Data_that_must_stay_in_the_country_closes_every_model_abroad() =>
        Closed(Say.Data("internal", mustStayInCountry: true)).ShouldBe(Abroad, ignoreOrder: true);

    [Fact]
    public void Data_that_need_not_stay_closes_nothing() => Closed(Say.Data("regulated", mustStayInCountry: false)).ShouldBeEmpty();

    [Fact]
    public void A_region_closes_far_models() => Closed(Say.Data("internal", mustStayIn: "EU")).ShouldBe(["offshore-outsourcing"]);

    [Theory]
    [InlineData("onshore", 4)]
    [InlineData("nearshore", 1)]
    [InlineData("anywhere", 0)]
    public void A_wanted_location_closes_what_lies_farther(string location, int closed) => Closed(Say.Location(location)).Length.ShouldBe(closed);

    [Theory]
    [InlineData(null, 30, true)]
    [InlineData(61, 91, true)]
    [InlineData(null, 181, true)]
    [InlineData(182, 182, false)]
    [InlineData(61, 300, false)]
    [InlineData(61, null, false)]
    [InlineData(365, null, false)]
    public void Results_needed_sooner_than_a_centre_can_stand_close_it(int? min, int? max, bool isClosed) =>
        Closed(new TimelineAnswer(min, max)).ShouldBe(isClosed ? ["captive-offshoring"] : []);

    [Theory]
    [InlineData(3, 6, true)]
    [InlineData(12, 12, true)]
    [InlineData(18, 18, false)]
    [InlineData(6, null, false)]
    public void A_short_engagement_closes_a_centre_of_ones_own(int? min, int? max, bool isClosed) =>
        Closed(new CommitmentAnswer(min, max)).ShouldBe(isClosed ? Centres : [], ignoreOrder: true);

    [Theory]
    [InlineData("small", true)]
    [InlineData("large", false)]
    public void A_small_team_closes_a_centre_of_ones_own(string size, bool isClosed) =>
        Closed(Say.Size(size)).ShouldBe(isClosed ? Centres : [], ignoreOrder: true);

    [Theory]
    [InlineData(50_000, "USD", null, true)]
    [InlineData(50_000, "EUR", "total", true)]
    [InlineData(50_000, "GBP", "year", true)]
    [InlineData(2_000_000, "USD", null, false)]
    [InlineData(50_000, null, null, false)]
    [InlineData(50_000, "JPY", null, false)]
    [InlineData(50_000, "USD", "month", false)]
    [InlineData(500, "USD", "day", false)]
    [InlineData(50, "USD", "hour", false)]
    public void An_amount_closes_a_centre_only_where_its_currency_is_known_and_it_is_a_budget(int amount, string? currency, string? per, bool isClosed) =>
        Closed(Say.Amount(amount, amount, currency, per)).ShouldBe(isClosed ? Centres : [], ignoreOrder: true);

    [Fact]
    public void At_least_some_amount_closes_nothing_because_it_may_be_more() => Closed(Say.Amount(50_000, null, "USD")).ShouldBeEmpty();

    [Fact]
    public void The_gate_that_closed_a_model_is_named() =>
        Shipped.Advise(Say.Size("small")).Ranking.Single(m => m.Model == SourcingModel.CaptiveOffshoring).RuledOutBy!.Criterion.ShouldBe(Criterion.ProjectSize);

    private static string[] Closed(params Answer[] answers) =>
        [.. Shipped.Advise(answers).Ranking.Where(m => m.RuledOutBy is not null).Select(m => m.Model.Id)];
}
