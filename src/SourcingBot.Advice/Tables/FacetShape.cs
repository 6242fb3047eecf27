using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tables;

/// <summary>
/// Which parts of an answer the table can weigh. Choices have exactly the levels of the public answer shapes; amounts and
/// times have whatever levels the table's bands define.
/// </summary>
/// <param name="ClosedLevels">From least to most; empty where bands define the levels.</param>
public sealed record FacetShape(Criterion Criterion, string Name, IReadOnlyList<string> ClosedLevels)
{
    public const string Stance = "stance";
    public const string Amount = "amount";
    public const string Days = "days";
    public const string Months = "months";
    public const string SensitivityLevel = "level";
    public const string MustStay = "mustStay";
    public const string Size = "size";
    public const string Choice = "choice";

    public static readonly IReadOnlyList<FacetShape> All =
    [
        new(Criterion.Budget, Stance, BudgetAnswer.Stances),
        new(Criterion.Budget, Amount, []),
        new(Criterion.Timeline, Days, []),
        new(Criterion.DataSensitivity, SensitivityLevel, DataSensitivityAnswer.Levels),
        new(Criterion.DataSensitivity, MustStay, ["may-leave", "stays-in-region", "stays-in-country"]),
        new(Criterion.Commitment, Months, []),
        new(Criterion.ProjectSize, Size, ProjectSizeAnswer.Sizes),
        .. Criterion.All.Where(c => ChoiceAnswer.ChoicesOf(c).Count > 0).Select(c => new FacetShape(c, Choice, ChoiceAnswer.ChoicesOf(c))),
    ];

    public bool IsBanded => ClosedLevels.Count == 0;

    /// <summary>Only a named regime can stand in for a level that was not said.</summary>
    public bool KnowsRegimes => Name == SensitivityLevel;

    public static IEnumerable<FacetShape> Of(Criterion criterion) => All.Where(shape => shape.Criterion == criterion);

    /// <summary>Whether a table of bands may carry this name: <c>days</c>, <c>months</c>, a currency, <c>unstated</c>, or either with <c>/year</c>.</summary>
    public bool KnowsScale(string scale) => Name == Amount ? IsAmountScale(scale) : scale == Name;

    private static bool IsAmountScale(string scale)
    {
        var currency = scale.EndsWith(AmountScale.PerYear, StringComparison.Ordinal) ? scale[..^AmountScale.PerYear.Length] : scale;
        return currency == AmountScale.Unstated || AmountRange.IsCurrencyCode(currency);
    }
}
