using CsCheck;
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
    public void Confidence_follows_its_definition() => Sheets.Any.Sample(
        sheet =>
        {
            var advice = Shipped.Adviser.Advise(sheet);
            var limits = Shipped.Table.Thresholds;
            var expected = advice.Lead <= 0 || advice.Lead < limits.CloseCall ? Confidence.CloseCall
                : advice.Lead >= limits.Clear && advice.HoldsIn >= limits.ClearHoldsIn && advice.WhatWouldChangeIt.All(change => !change.IsOpen) ? Confidence.Clear
                : Confidence.Moderate;
            advice.Confidence.ShouldBe(expected);
        },
        iter: 100);
}
