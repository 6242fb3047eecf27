using SourcingBot.Advice.Costs;

namespace SourcingBot.Understanding.Assumptions;

/// <summary>Which figures an assumption can take, and which one a figure means that nothing names.</summary>
internal static class AssumptionRules
{
    /// <summary>Thirty years, as of any time.</summary>
    private const decimal MostMonths = 360;

    private const decimal MostPercent = 1_000;

    /// <summary>Nobody saves more than that.</summary>
    private const decimal Whole = 100;

    /// <summary>In any currency: an hour for a million, a hundred thousand million to found a centre.</summary>
    private const decimal MostAnHour = 1_000_000;
    private const decimal MostOnce = 100_000_000_000;

    /// <summary>Dearer hours must be said to be hours: "own people cost 5000" is a salary.</summary>
    private const decimal DearestHour = 500;

    /// <summary>A smaller bare number may count thousands, or be anything.</summary>
    private const decimal LeastBareSum = 1_000;

    private static readonly Dictionary<string, Measure> Measures = new(StringComparer.Ordinal)
    {
        [CostAssumptionIds.People] = Measure.People,
        [CostAssumptionIds.Months] = Measure.Months,
        [CostAssumptionIds.FoundingMonths] = Measure.Months,
        [CostAssumptionIds.TransitionMonths] = Measure.Months,
        [CostAssumptionIds.HoursPerMonth] = Measure.Hours,
        [CostAssumptionIds.ProviderRate] = Measure.Rate,
        [CostAssumptionIds.CentreRate] = Measure.Rate,
        [CostAssumptionIds.ProviderSetUp] = Measure.Sum,
        [CostAssumptionIds.CentreSetUp] = Measure.Sum,
        [CostAssumptionIds.CentreSetUpPerPerson] = Measure.SumPerPerson,
    };

    /// <summary>The id that a named figure sets: the named one, or its like per person; null where the figure does not fit the name.</summary>
    public static string? IdOf(string named, Figure figure) =>
        named == CostAssumptionIds.CentreSetUp && figure.Measure == Measure.SumPerPerson ? CostAssumptionIds.CentreSetUpPerPerson
        : Fits(Measures.GetValueOrDefault(named, Measure.Percent), figure) ? named
        : null;

    /// <summary>What a figure sets by its unit alone.</summary>
    public static string? IdOf(Figure figure) => figure.Measure switch
    {
        Measure.People => CostAssumptionIds.People,
        Measure.Months => CostAssumptionIds.Months,
        Measure.Hours => CostAssumptionIds.HoursPerMonth,
        Measure.Rate => CostAssumptionIds.ProviderRate,
        _ => null,
    };

    public static bool IsPossible(string id, Figure figure) => figure.Min >= 0 && Measures.GetValueOrDefault(id, Measure.Percent) switch
    {
        Measure.People => figure.Min >= Assumption.People.Least && figure.Max <= Assumption.People.Most,
        Measure.Months => figure.Min > 0 && figure.Max <= MostMonths,
        Measure.Hours => figure.Min > 0 && figure.Max <= Assumption.HoursPerMonth.Most,
        Measure.Percent => figure.Max <= (id == CostAssumptionIds.QuotedSaving ? Whole : MostPercent),
        Measure.Rate => figure.Min > 0 && figure.Max <= MostAnHour,
        _ => figure.Min > 0 && figure.Max <= MostOnce,
    };

    private static bool Fits(Measure measure, Figure figure) => figure.Measure == measure || (measure, figure.Measure) switch
    {
        (Measure.Rate, Measure.Sum or Measure.Bare) => figure.Max <= DearestHour,
        (Measure.People, Measure.Bare) => decimal.Truncate(figure.Min) == figure.Min && decimal.Truncate(figure.Max) == figure.Max,
        (Measure.Hours, Measure.Bare) => true,
        (Measure.SumPerPerson, Measure.Sum) => true,
        (Measure.Sum or Measure.SumPerPerson, Measure.Bare) => figure.Min >= LeastBareSum,
        _ => false,
    };
}
