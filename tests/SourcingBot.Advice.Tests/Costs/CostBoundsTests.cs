using CsCheck;
using SourcingBot.Advice.Costs;

namespace SourcingBot.Advice.Tests.Costs;

public sealed class CostBoundsTests
{
    private const decimal Tolerance = 1e-6m;

    /// <summary>A part of a range, in thousandths.</summary>
    private static readonly Gen<int> Part = Gen.Int[0, 1000];

    /// <summary>For each assumption in turn: where its range begins, how wide it is, and a point in it.</summary>
    private static readonly Gen<(int At, int Width, int Point)[]> Draws = Gen.Select(Part, Part, Part).Array[Assumption.All.Count];

    [Fact]
    public void Whatever_lies_within_the_ranges_stays_within_the_bounds_in_every_month() =>
        Gen.Select(Draws, Gen.Int[1, 40], Gen.Bool).Sample((draws, months, hasCentreRate) =>
        {
            var used = Assumption.All.Where(assumption => assumption != (hasCentreRate ? Assumption.ProviderMargin : Assumption.CentreRate)).ToArray();
            var bounds = Calculate.Of(Calculate.Request(months, used.Select((assumption, i) => (assumption, RangeOf(assumption, draws[i])))));
            var inside = Calculate.Of(Calculate.Request(months, used.Select((assumption, i) => (assumption, PointOf(assumption, draws[i])))));

            for (var month = 0; month <= months; month++)
            {
                Within(bounds.Provider[month], inside.Provider[month].Middle);
                Within(bounds.Centre[month], inside.Centre[month].Middle);
            }

            Within(bounds.Difference, inside.Difference.Middle);
            if (inside.BreakEven.Month is { } month1)
            {
                bounds.BreakEven.Earliest.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(month1);
            }

            if (bounds.BreakEven.Latest is { } latest)
            {
                inside.BreakEven.Month.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(latest);
            }
        }, iter: 1_000);

    [Fact]
    public void The_bounds_are_reached_by_a_point_at_an_end_of_every_range_that_has_no_bend() =>
        Draws.Sample(draws =>
        {
            var ranged = Assumption.All.Where(assumption => assumption != Assumption.CentreRate && assumption.Unit != AssumptionUnit.Months).ToArray();
            var bounds = Calculate.Of(Calculate.Request(24, ranged.Select((assumption, i) => (assumption, RangeOf(assumption, draws[i])))));

            var best = decimal.MinValue;
            for (var corner = 0; corner < 1 << ranged.Length; corner++)
            {
                best = Math.Max(best, DifferenceAt(corner, ranged, draws));
            }

            bounds.Difference.High.ShouldBe(best, Math.Abs(best) * 1e-15m + Tolerance);
        }, iter: 2);

    /// <summary>Few and whole, so that the bends within the ranges are met often.</summary>
    [Fact]
    public void Lengths_within_their_ranges_stay_within_the_bounds_while_everything_else_is_fixed() =>
        Gen.Select(Draws, Gen.Int[0, 6].Array[6], Gen.Int[1, 16]).Sample((draws, lengths, months) =>
        {
            var @fixed = Assumption.All.Where(assumption => assumption != Assumption.CentreRate && assumption.Unit != AssumptionUnit.Months)
                .Select((assumption, i) => (assumption, PointOf(assumption, draws[i]))).ToArray();
            var (founding, transition) = (Calculate.Given(lengths[0], lengths[0] + lengths[1]), Calculate.Given(lengths[2], lengths[2] + lengths[3]));

            var bounds = Calculate.Of(Calculate.Request(months, [.. @fixed, (Assumption.FoundingMonths, founding), (Assumption.TransitionMonths, transition)]));
            var inside = Calculate.Of(Calculate.Request(months,
            [
                .. @fixed,
                (Assumption.FoundingMonths, Calculate.Given(lengths[0] + Math.Min(lengths[4], lengths[1]))),
                (Assumption.TransitionMonths, Calculate.Given(lengths[2] + Math.Min(lengths[5], lengths[3]))),
            ]));

            Within(bounds.Centre[months], inside.Centre[months].Middle);
            Within(bounds.Difference, inside.Difference.Middle);
        }, iter: 5_000);

    /// <summary>While knowledge moves the centre is dearer than the provider here, and cheaper afterwards; so neither end of the founding is the worst.</summary>
    [Fact]
    public void An_opening_in_between_that_is_worse_than_both_ends_is_found()
    {
        GivenAssumption[] ends = [Calculate.Given(0), Calculate.Given(12), Calculate.Given(6)];
        var transition = (Assumption.TransitionShare, Calculate.Given(0.5m));
        var totals = ends.Select(end => Calculate.Of(Calculate.Request(12, transition, (Assumption.FoundingMonths, end))).Centre[12].Middle).ToArray();

        var bounds = Calculate.Of(Calculate.Request(12, transition, (Assumption.FoundingMonths, Calculate.Given(0, 12))));

        totals[2].ShouldBeGreaterThan(Math.Max(totals[0], totals[1]));
        bounds.Centre[12].High.ShouldBe(totals[2]);
        bounds.Centre[12].Low.ShouldBe(Math.Min(totals[0], totals[1]));
    }

    private static decimal DifferenceAt(int corner, Assumption[] ranged, (int At, int Width, int Point)[] draws)
    {
        var given = ranged.Select((assumption, i) =>
        {
            var range = RangeOf(assumption, draws[i]).Range;
            return (assumption, Calculate.Given((corner & (1 << i)) == 0 ? range.Min : range.Max));
        });
        return Calculate.Of(Calculate.Request(24, given)).Difference.Middle;
    }

    private static void Within(CostBand band, decimal value)
    {
        value.ShouldBeGreaterThanOrEqualTo(band.Low - Tolerance);
        value.ShouldBeLessThanOrEqualTo(band.High + Tolerance);
        band.Middle.ShouldBeInRange(band.Low - Tolerance, band.High + Tolerance);
    }

    private static GivenAssumption RangeOf(Assumption assumption, (int At, int Width, int Point) draw)
    {
        var (least, most) = Likely(assumption);
        var min = least + (most - least) * draw.At / 1000;
        return Calculate.Given(min, min + (most - min) * draw.Width / 1000);
    }

    private static GivenAssumption PointOf(Assumption assumption, (int At, int Width, int Point) draw)
    {
        var range = RangeOf(assumption, draw).Range;
        return Calculate.Given(range.Min + (range.Max - range.Min) * draw.Point / 1000);
    }

    /// <summary>Not too far apart, so that either side may win.</summary>
    private static (decimal Least, decimal Most) Likely(Assumption assumption) => assumption.Unit switch
    {
        AssumptionUnit.People => (1, 40),
        AssumptionUnit.Hours => (100, 200),
        AssumptionUnit.Months => (0, 40),
        AssumptionUnit.Share => (0, 0.9m),
        AssumptionUnit.MoneyPerHour => (10, 100),
        _ => assumption == Assumption.CentreSetUpPerPerson ? (0, 10_000) : (0, 300_000),
    };
}
