using SourcingBot.Advice.Requests;

namespace SourcingBot.Advice.Costs;

/// <summary>
/// Compares what the same work costs in total, month by month, with a provider and in a centre of one's own. A month costs people × hours ×
/// rate × (1 + overhead) × (1 + hidden cost), and the transition's share more while knowledge moves; the centre's rate is the provider's
/// without its margin. The founding of the centre is bridged at the provider's cost.
/// </summary>
public sealed class CostModel(CostTable table)
{
    /// <returns>Errors where a value is outside of its limits or in a currency that no given rate leads from.</returns>
    public RequestReading<CostComparison> Compare(CostRequest request) => CostBasis.Of(request, table).Then(basis => Compare(basis));

    private static CostComparison Compare(CostBasis basis)
    {
        var ranges = new CostRanges(basis.Assumptions);
        var bounds = new CostBounds(ranges);
        var middle = ranges.Middle();
        var (founding, transition) = (middle.Founding, middle.Transition);
        var differences = Enumerable.Range(1, basis.Months).Select(month => Band(bounds.DifferenceAt(month), middle.DifferenceAt(month))).ToArray();
        var sensitivity = Sensitivity(basis, ranges);
        return new CostComparison
        {
            Currency = basis.Currency,
            Unconverted = basis.Unconverted,
            Months = basis.Months,
            Place = basis.Place,
            Assumptions = basis.Assumptions,
            Provider = [.. Enumerable.Range(0, basis.Months + 1).Select(month => Band(bounds.ProviderAt(month), middle.ProviderAt(month, transition)))],
            Centre = [.. Enumerable.Range(0, basis.Months + 1).Select(month => Band(bounds.CentreAt(month), middle.CentreAt(month, founding, transition)))],
            Difference = differences[^1],
            BreakEven = new BreakEven(
                BreakEven.StaysFrom([.. differences.Select(band => band.Middle)]),
                BreakEven.ReachedIn(differences.Select(band => band.High)),
                BreakEven.StaysFrom([.. differences.Select(band => band.Low)])),
            DependsMostOn = sensitivity.FirstOrDefault(row => row.Swing > 0)?.Assumption,
            Sensitivity = sensitivity,
            SavingCheck = new SavingCheck(basis.QuotedSaving, basis.QuotedFact, basis.Assumptions.Single(row => row.Assumption == Assumption.HiddenCost)),
        };
    }

    private static IReadOnlyList<CostSensitivity> Sensitivity(CostBasis basis, CostRanges ranges)
    {
        var rows = basis.Assumptions.Where(row => row.Range.Min < row.Range.Max).Select(row =>
        {
            var (atMin, atMax) = (Differences(row.Range.Min), Differences(row.Range.Max));
            return new CostSensitivity(row.Assumption, atMin[^1], atMax[^1], BreakEven.StaysFrom(atMin), BreakEven.StaysFrom(atMax), 0);

            decimal[] Differences(decimal value)
            {
                var scenario = ranges.MiddleWith(row.Assumption, value);
                return [.. Enumerable.Range(1, basis.Months).Select(scenario.DifferenceAt)];
            }
        }).ToArray();
        var total = rows.Sum(row => row.Swing);
        return [.. rows.Select(row => row with { Share = total == 0 ? 0 : row.Swing / total }).OrderByDescending(row => row.Swing)];
    }

    private static CostBand Band(CostRange bounds, decimal middle) => new(bounds.Min, middle, bounds.Max);
}
