using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Tests.Scoring;

/// <summary>Interviews as clients give them, and what a consultant would expect to hear.</summary>
public sealed class InterviewTests
{
    [Fact]
    public void Little_money_no_time_and_nothing_to_hide_goes_to_a_distant_provider() =>
        ModelFor(Say.Tight, Say.Asap, Say.Control("hands-off"), Say.Data("public")).ShouldBe(SourcingModel.OffshoreOutsourcing);

    [Fact]
    public void Regulated_data_that_must_stay_with_full_control_and_time_stays_in_house() =>
        ModelFor(Say.Invest, Say.NoRush, Say.Control("full"), Say.Data("regulated", mustStayInCountry: true)).ShouldBe(SourcingModel.InHouse);

    [Theory]
    [InlineData("regulated")]
    [InlineData("personal")]
    [InlineData("public")]
    public void Full_control_with_money_and_time_is_own(string data) =>
        Shipped.Advise(Say.Invest, Say.NoRush, Say.Control("full"), Say.Data(data)).Advised.Owner.ShouldBe(Owner.Own);

    [Fact]
    public void A_small_urgent_task_with_regulated_data_goes_to_a_provider_at_home() =>
        ModelFor(Say.Tight, Say.Asap, Say.Control("hands-off"), Say.Data("regulated"), Say.Size("small")).ShouldBe(SourcingModel.OnshoreOutsourcing);

    [Fact]
    public void A_provider_who_shares_most_of_the_day_but_may_be_abroad_is_near() =>
        ModelFor(Say.Balanced, Say.Within(120), Say.Control("shared"), Say.Data("internal"), Say.Communication("some-overlap"))
            .ShouldBe(SourcingModel.NearshoreOutsourcing);

    [Fact]
    public void Large_lasting_core_work_with_money_and_time_becomes_a_centre_abroad() =>
        ModelFor(Wanting_a_centre).ShouldBe(SourcingModel.CaptiveOffshoring);

    [Fact]
    public void The_same_needed_within_weeks_begins_with_a_provider_and_is_taken_over() =>
        ModelFor([.. Wanting_a_centre, Say.Asap]).ShouldBe(SourcingModel.BuildOperateTransfer);

    [Fact]
    public void A_centre_is_far_until_the_answers_ask_for_near()
    {
        Shipped.Advise(Wanting_a_centre).Advised.Place.ShouldBe(Place.Far);
        Shipped.Advise([.. Wanting_a_centre, Say.Location("nearshore")]).Advised.ShouldSatisfyAllConditions(
            advised => advised.Model.ShouldBe(SourcingModel.CaptiveOffshoring),
            advised => advised.Place.ShouldBe(Place.Near));
    }

    [Fact]
    public void Data_that_must_stay_in_its_region_closes_far_models_and_brings_a_centre_near()
    {
        var advice = Shipped.Advise([.. Wanting_a_centre, Say.Data("internal", mustStayIn: "EU")]);
        advice.Ranking.Single(m => m.RuledOutBy is not null).Model.ShouldBe(SourcingModel.OffshoreOutsourcing);
        advice.Ranking.Single(m => m.Model == SourcingModel.CaptiveOffshoring).Place.ShouldBe(Place.Near);
    }

    private static readonly Answer[] Wanting_a_centre =
        [Say.Invest, Say.NoRush, Say.Control("full"), Say.Data("internal"), Say.Ongoing, Say.Size("large"), Say.Talent("own-team")];

    private static SourcingModel ModelFor(params Answer[] answers) => Shipped.Advise(answers).Model;
}
