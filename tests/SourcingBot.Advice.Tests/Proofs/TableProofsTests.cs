using System.Diagnostics;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Proofs;

namespace SourcingBot.Advice.Tests.Proofs;

public sealed class TableProofsTests
{
    [Fact]
    public void Everything_holds_of_the_shipped_table()
    {
        var clock = Stopwatch.StartNew();
        var report = TableProofs.Run(Shipped.Table);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{report.Combinations:N0} combinations in {clock.Elapsed.TotalSeconds:F1} s: {string.Join(", ", report.Wins.Select(m => $"{m.Key} {m.Value:N0}"))}");
        report.Violations.ShouldBeEmpty();
        report.Combinations.ShouldBeGreaterThan(1_000_000);
        report.Wins.Values.ShouldAllBe(count => count > 0);
    }

    [Fact]
    public void A_model_that_a_gate_always_closes_is_never_advised()
    {
        var table = EditedDialogs.TableWith(("levels: [stays-in-region]", "levels: [may-leave, stays-in-region, stays-in-country]"));

        var never = TableProofs.Run(table).Violations.ShouldAllBeOfType<NeverAdvised>().ShouldHaveSingleItem();

        never.Model.ShouldBe(SourcingModel.OffshoreOutsourcing);
        never.OpenIn.ShouldBe(0);
        never.Combinations.ShouldBe(5_038_848);
    }

    [Fact]
    public void A_model_that_is_open_and_never_first_is_never_advised()
    {
        var table = EditedDialogs.TableWith(
            ("weeks: {", "weeks: {provider: 3, home: 1, ground: [assumption], sentence: timeline-weeks}"),
            ("stays-in-region: {", "stays-in-region: {home: 1, ground: [assumption], sentence: data-stays-in-region}"),
            ("nearshore: {", "nearshore: {ground: [assumption], sentence: location-nearshore}"),
            ("same-hours: {", "same-hours: {home: 2, ground: [assumption], sentence: communication-same-hours}"),
            ("some-overlap: {", "some-overlap: {ground: [assumption], sentence: communication-some-overlap}"),
            ("connected: {", "connected: {own: 1, ground: [assumption], sentence: complexity-connected}"));

        var never = TableProofs.Run(table).Violations.ShouldAllBeOfType<NeverAdvised>().ShouldHaveSingleItem();

        never.Model.ShouldBe(SourcingModel.NearshoreOutsourcing);
        never.OpenIn.ShouldBe(never.Combinations * 4 / 9);
    }
}
