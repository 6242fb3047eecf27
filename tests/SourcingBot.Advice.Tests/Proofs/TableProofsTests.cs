using System.Diagnostics;
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
    }
}
