using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>Into which direction more of something may move the points, and the advice wherever the same models are open.</summary>
public sealed class StepRule
{
    /// <summary>More wanted control never moves away from own.</summary>
    public static readonly StepRule MoreControl = new(
        Criterion.Control, FacetShape.Choice, isDownward: false, (from, to) => to.TowardOwn >= from.TowardOwn, (from, to) => to.Takes.Own >= from.Takes.Own);

    /// <summary>More sensitive data never moves toward a provider far away.</summary>
    public static readonly StepRule MoreSensitiveData = new(
        Criterion.DataSensitivity,
        FacetShape.SensitivityLevel,
        isDownward: false,
        (from, to) => to.TowardOwn >= from.TowardOwn && to.TowardFar <= from.TowardFar,
        (from, to) => !IsProviderFarAway(to) || IsProviderFarAway(from));

    /// <summary>A tighter budget never moves toward own.</summary>
    public static readonly StepRule TighterStance = TighterBudget(FacetShape.Stance);

    /// <inheritdoc cref="TighterStance"/>
    public static readonly StepRule SmallerAmount = TighterBudget(FacetShape.Amount);

    public static readonly IReadOnlyList<StepRule> All = [MoreControl, MoreSensitiveData, TighterStance, SmallerAmount];

    private readonly bool _isDownward;
    private readonly Func<Pull, Pull, bool> _mayPull;
    private readonly Func<ModelRow, ModelRow, bool> _mayMove;

    private StepRule(Criterion criterion, string facet, bool isDownward, Func<Pull, Pull, bool> mayPull, Func<ModelRow, ModelRow, bool> mayMove)
    {
        Criterion = criterion;
        Facet = facet;
        _isDownward = isDownward;
        _mayPull = mayPull;
        _mayMove = mayMove;
    }

    public Criterion Criterion { get; }

    public string Facet { get; }

    internal bool MayPull(Level from, Level to) => _mayPull(from.Pull, to.Pull);

    internal bool MayMove(ModelRow from, ModelRow to) => _mayMove(from, to);

    /// <summary>Every stretch of levels in the direction of the rule, from its first to its last, the shortest first.</summary>
    internal IEnumerable<Level[]> StepsIn(Facet facet)
    {
        Level[] levels = [.. _isDownward ? facet.Levels.Reverse() : facet.Levels];
        return Enumerable.Range(0, levels.Length)
            .SelectMany(first => Enumerable.Range(2, Math.Max(0, levels.Length - first - 1)), (first, length) => levels[first..(first + length)])
            .OrderBy(step => step.Length);
    }

    private static StepRule TighterBudget(string facet) => new(
        Criterion.Budget, facet, isDownward: true, (from, to) => to.TowardOwn <= from.TowardOwn, (from, to) => to.Takes.Own <= from.Takes.Own);

    private static bool IsProviderFarAway(ModelRow row) => row is { Owner: Owner.Provider, FixedPlace: Place.Far };
}
