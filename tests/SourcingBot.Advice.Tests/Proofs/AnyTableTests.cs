using CsCheck;
using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Tests.Proofs;

/// <summary>Tables as nobody would write them.</summary>
public sealed class AnyTableTests
{
    // Some rows change and some stay; with all of them at random there are so many sums that it takes minutes.
    private static readonly Gen<Pull?> Points = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 4].Array[5], (one, columns) => one > 0 ? (Pull?)null : new Pull(columns[0], columns[1], columns[2], columns[3], columns[4]));

    private static readonly Gen<DecisionTable> Tables = Gen.Select(
        Points.Array[Shipped.Table.Criteria.Sum(row => row.Levels.Count())],
        Gen.Int[0, 8].Array[Shipped.Table.Models.Count],
        (points, own) => Make(new Queue<Pull?>(points), new Queue<int>(own)));

    [Fact]
    public void Whatever_is_written_every_example_is_what_the_adviser_says() => Tables.Sample(
        table =>
        {
            var report = TableProofs.Run(table);

            report.Wins.Values.Sum().ShouldBe(report.Combinations);
            foreach (var example in report.Violations.SelectMany(Examples))
            {
                Asked.Of(table, example).ShouldBe(example.Model);
            }

            report.Violations.ShouldAllBe(violation => !(violation is Unsteady || violation is Unexplained || violation is Miscounted));
        },
        iter: 5,
        threads: 1);

    private static IEnumerable<Example> Examples(Violation violation) => violation switch
    {
        BrokenRule broken => [broken.Example],
        WrongStep { Contrast: { } contrast } => [contrast.Before, contrast.After],
        _ => [],
    };

    private static DecisionTable Make(Queue<Pull?> points, Queue<int> own) => new(
        [.. Shipped.Table.Models.Select(row => row with { Takes = OwnedBy(row.Takes, own.Dequeue()) })],
        [.. Shipped.Table.Criteria.Select(row => new WeighedCriterion(row.Criterion, row.Weight, row.Topic, row.Section,
            [.. row.Facets.Select(facet => new Facet(
                facet.Shape, [.. facet.Levels.Select(level => level with { Pull = points.Dequeue() ?? level.Pull })], facet.Scales))]))],
        Shipped.Table.Gates,
        Shipped.Table.Thresholds,
        Shipped.Table.PriorityFactor);

    private static Pull OwnedBy(Pull takes, int own) => takes with { Own = own, Provider = 8 - own };
}
