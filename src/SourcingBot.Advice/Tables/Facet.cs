using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tables;

/// <summary>One part of a criterion's answer, with its levels from least to most.</summary>
public sealed class Facet
{
    private readonly Dictionary<string, Level> _levels;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Band>> _bands;
    private readonly Dictionary<string, string> _regimes;

    /// <param name="bands">By scale, each ascending; empty for a facet of choices.</param>
    /// <param name="regimes">From a named law to a level; empty for most facets.</param>
    /// <exception cref="ArgumentException">A level is missing or unknown, or bands do not ascend.</exception>
    public Facet(
        FacetShape shape,
        IReadOnlyList<Level> levels,
        IReadOnlyDictionary<string, IReadOnlyList<Band>>? bands = null,
        IReadOnlyDictionary<string, string>? regimes = null)
    {
        Shape = shape;
        Levels = levels;
        _bands = bands ?? new Dictionary<string, IReadOnlyList<Band>>();
        _regimes = new Dictionary<string, string>(regimes ?? new Dictionary<string, string>(), StringComparer.OrdinalIgnoreCase);
        _levels = levels.ToDictionary(level => level.Id, StringComparer.Ordinal);
        if (FirstFault() is { } fault)
        {
            throw new ArgumentException($"{shape.Criterion}.{shape.Name}: {fault}");
        }
    }

    public FacetShape Shape { get; }

    public IReadOnlyList<Level> Levels { get; }

    /// <summary>The bands by scale; none for a facet of choices.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<Band>> Scales => _bands;

    /// <summary>Whether an amount whose currency nobody named can come to a level.</summary>
    public bool IsReachedWithoutCurrency(string levelId) =>
        new[] { AmountScale.Unstated, AmountScale.Unstated + AmountScale.PerYear }.Any(
            scale => _bands.TryGetValue(scale, out var bands) && bands.Any(band => band.LevelId == levelId));

    public Level? Find(string levelId) => _levels.GetValueOrDefault(levelId);

    /// <summary>The level that an answer comes to, or null when none follows from it.</summary>
    /// <param name="answer">An answer to this facet's criterion.</param>
    /// <param name="isGated">Whether a gate rests on a level.</param>
    public Level? LevelOf(Answer answer, Func<Level, bool> isGated) => (answer, Shape.Name) switch
    {
        (BudgetAnswer budget, FacetShape.Stance) => Named(budget.Stance),
        (BudgetAnswer { Amount: { } amount }, FacetShape.Amount) => Banded(AmountScale.Of(amount), amount.Min, amount.Max, isGated),
        (TimelineAnswer timeline, FacetShape.Days) => Banded(FacetShape.Days, timeline.MinDays, timeline.MaxDays, isGated),
        (CommitmentAnswer { Ongoing: true }, FacetShape.Months) => Levels[^1],
        (CommitmentAnswer commitment, FacetShape.Months) => Banded(FacetShape.Months, commitment.MinMonths, commitment.MaxMonths, isGated),
        (DataSensitivityAnswer data, FacetShape.SensitivityLevel) => data.Level is null ? StrictestOf(data.Regimes) : Named(data.Level),
        (DataSensitivityAnswer { MustStayInCountry: true }, FacetShape.MustStay) => Named("stays-in-country"),
        (DataSensitivityAnswer { MustStayIn: not null }, FacetShape.MustStay) => Named("stays-in-region"),
        (DataSensitivityAnswer { MustStayInCountry: false }, FacetShape.MustStay) => Named("may-leave"),
        (ProjectSizeAnswer size, FacetShape.Size) => Named(size.Size),
        (ChoiceAnswer choice, FacetShape.Choice) => Named(choice.Choice),
        _ => null,
    };

    private Level? Named(string? id) => id is null ? null : Find(id);

    private Level? StrictestOf(IReadOnlyList<string> regimes) =>
        Levels.LastOrDefault(level => regimes.Any(regime => _regimes.GetValueOrDefault(regime) == level.Id));

    /// <summary>
    /// The upper end counts: that is what may be spent, or how long one can wait. Where only a lower end is known, its own band
    /// counts, unless that closes a model: the answer may lie higher, and what was not said must not rule anything out. Then
    /// nothing follows from it.
    /// </summary>
    private Level? Banded(string? scale, decimal? min, decimal? max, Func<Level, bool> isGated)
    {
        if (scale is null || (max ?? min) is not { } figure || !_bands.TryGetValue(scale, out var bands))
        {
            return null;
        }

        var level = _levels[bands.First(band => band.Below is null || figure < band.Below).LevelId];
        return max is null && isGated(level) ? null : level;
    }

    private string? FirstFault()
    {
        if (Levels.Count == 0)
        {
            return "there are no levels.";
        }

        if (!Shape.IsBanded && !Levels.Select(level => level.Id).SequenceEqual(Shape.ClosedLevels))
        {
            return $"the levels must be {string.Join(", ", Shape.ClosedLevels)}, in this order.";
        }

        if (_bands.Keys.FirstOrDefault(scale => !Shape.KnowsScale(scale)) is { } unknown)
        {
            return $"'{unknown}' is no scale of bands here.";
        }

        if (_bands.Values.Any(bands => !Bands.AreSound(bands, Levels)))
        {
            return "bands must ascend, name known levels in their order, and end with one that has no limit.";
        }

        return Levels.SelectMany(level => level.Grounds.Count == 0 ? [level.Id] : Array.Empty<string>()).FirstOrDefault() is { } bare
            ? $"'{bare}' rests on nothing."
            : null;
    }
}
