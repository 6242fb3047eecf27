using System.Numerics;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>
/// What the adviser makes of the table, on a sweep of combinations: it advises what the points and gates put first, alike in
/// whatever order the answers came and after one was changed and changed back, and its reasons explain the lead.
/// </summary>
/// <remarks>
/// A sweep and not all combinations, because no table can break most of this: answers are added as whole numbers, far too small
/// to overflow, and a sheet keeps no order. It guards the code that adds, on the numbers of this table.
/// </remarks>
internal static class AdviceProof
{
    public const int Samples = 100;

    // Few stay open, for an adviser counts what open questions may still do.
    private const int MostOpen = 3;

    /// <summary>One example of each kind of fault.</summary>
    public static IEnumerable<Violation> Of(DecisionTable table, Sums sums, Func<AnswerSheet, Recommendation> advise) =>
        Sweep(table, sums)
            .Select(said => (Said: said, Sheet: SheetOf.Levels(table, said)))
            .Where(sample => sample.Sheet is not null)
            .SelectMany(sample => FaultsOf(table, sums, advise, sample.Said, sample.Sheet!))
            .DistinctBy(violation => (violation.GetType(), (violation as Unexplained)?.Criterion));

    /// <summary>Combinations spread evenly over all there are, some with a few criteria open.</summary>
    internal static IEnumerable<IReadOnlyList<SaidLevel>> Sweep(DecisionTable table, Sums sums)
    {
        // A step by the golden section, without a common factor, so that every level comes up about equally often.
        var all = sums.Facets.Aggregate(1L, (product, facet) => product * facet.Levels.Count);
        var stride = (long)(all / 1.618);
        while (BigInteger.GreatestCommonDivisor(stride, all) != 1)
        {
            stride++;
        }

        for (var i = 0; i < Samples; i++)
        {
            var open = Enumerable.Range(0, i % (MostOpen + 1)).Select(o => table.Criteria[(i + (o * 4)) % table.Criteria.Count].Criterion).ToHashSet();
            yield return [.. Combination((long)((Int128)i * stride % all), sums.Facets).Where(answer => !open.Contains(answer.Criterion))];
        }
    }

    private static IEnumerable<SaidLevel> Combination(long number, IReadOnlyList<Facet> facets)
    {
        foreach (var facet in facets)
        {
            (number, var level) = Math.DivRem(number, facet.Levels.Count);
            yield return new SaidLevel(facet.Shape.Criterion, facet.Levels[(int)level]);
        }
    }

    private static IEnumerable<Violation> FaultsOf(
        DecisionTable table, Sums sums, Func<AnswerSheet, Recommendation> advise, IReadOnlyList<SaidLevel> said, AnswerSheet sheet)
    {
        var advice = advise(sheet);
        var example = new Example(said, advice.Model);
        var expected = sums.WinnerOf(sums.Of(said));
        if (expected.Model != advice.Model)
        {
            yield return new Miscounted(example, expected.Model);
        }

        var backwards = advise(AnswerSheet.Of(sheet.Reverse()));
        var changed = sheet.Without(said[0].Criterion);
        _ = advise(changed);
        var changedBack = advise(changed.With(sheet[said[0].Criterion]!));
        if (!IsSame(advice, backwards) || !IsSame(advice, changedBack))
        {
            yield return new Unsteady(example);
        }

        if (Math.Abs(advice.Reasons.Sum(reason => reason.Effect) - advice.Lead) > 1e-9)
        {
            yield return new Unexplained(example, null);
        }

        foreach (var reason in advice.Reasons.Where(reason => !IsWhole(reason)))
        {
            yield return new Unexplained(example, reason.Criterion);
        }
    }

    private static bool IsWhole(Reason reason) => double.IsFinite(reason.Effect) && reason.Topic.Length > 0 && Ground.IsSection(reason.Section);

    private static bool IsSame(Recommendation a, Recommendation b) =>
        a.Ranking.SequenceEqual(b.Ranking)
        && a.Confidence == b.Confidence
        && a.HoldsIn.Equals(b.HoldsIn)
        && a.MostDecisiveOpenQuestion == b.MostDecisiveOpenQuestion
        && a.WhatWouldChangeIt.SequenceEqual(b.WhatWouldChangeIt)
        && a.Reasons.Select(reason => (reason.Criterion, reason.Effect)).SequenceEqual(b.Reasons.Select(reason => (reason.Criterion, reason.Effect)));
}
