using CsCheck;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;

namespace SourcingBot.Advice.Tests.Scoring;

public sealed class ConfidenceTests
{
    [Fact]
    public void A_tied_score_is_a_close_call() => Shipped.Advise(Say.Control("full")).Confidence.ShouldBe(Confidence.CloseCall);

    [Fact]
    public void Much_open_is_not_clear_however_large_the_lead() =>
        Shipped.Advise(Say.Tight, Say.Within(120), Say.Control("hands-off"), Say.Data("public")).ShouldSatisfyAllConditions(
            advice => advice.Lead.ShouldBeGreaterThan(Shipped.Table.Thresholds.Clear),
            advice => advice.Confidence.ShouldBe(Confidence.Moderate));

    [Fact]
    public void A_large_lead_that_nothing_open_can_turn_is_clear() =>
        Shipped.Advise(Say.Invest, Say.NoRush, Say.Control("full"), Say.Data("regulated", mustStayInCountry: true)).Confidence.ShouldBe(Confidence.Clear);

    [Fact]
    public void An_advice_that_a_slightly_other_weight_would_turn_is_not_clear()
    {
        var sheet = AnswerSheet.Of(
            Say.Invest, Say.NoRush, Say.Control("full"), Say.Data("internal", mustStayInCountry: true), Say.Months(12), Say.Size("small"),
            Say.Talent("scarce-specialists"), Say.Location("onshore"), Say.Communication("same-hours"), Say.Reliability("important"), Say.Complexity("self-contained"));
        var table = EditedDialogs.TableWith(("closeCall:", "closeCall: 0"), ("clear:", "clear: 0"), ("clearHoldsIn:", "clearHoldsIn: 0"), ("clearWeight:", "clearWeight: 1"));
        new Adviser(table).Advise(sheet).Confidence.ShouldNotBe(Confidence.Clear);
        var lax = EditedDialogs.TableWith(("closeCall:", "closeCall: 0"), ("clear:", "clear: 0"), ("clearHoldsIn:", "clearHoldsIn: 0"), ("clearWeight:", "clearWeight: 0"));
        new Adviser(lax).Advise(sheet).Lead.ShouldBeGreaterThan(0);
        new Adviser(lax).Advise(sheet).Confidence.ShouldBe(Confidence.Clear);
    }

    [Fact]
    public void Confidence_follows_its_definition() => Sheets.Any.Sample(
        sheet =>
        {
            var advice = Shipped.Adviser.Advise(sheet);
            var limits = Shipped.Table.Thresholds;
            var expected = advice.Lead <= 0 || advice.Lead < limits.CloseCall ? Confidence.CloseCall
                : advice.Lead >= limits.Clear && advice.HoldsIn >= limits.ClearHoldsIn && advice.WhatWouldChangeIt.All(change => !change.IsOpen)
                    && advice.Weights.All(weight => weight.Margin is not { } margin || margin >= limits.ClearWeight) ? Confidence.Clear
                : Confidence.Moderate;
            advice.Confidence.ShouldBe(expected);
        },
        iter: 100);
}
