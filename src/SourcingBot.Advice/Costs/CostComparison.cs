using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Costs;

/// <summary>What the same work costs over time with a provider and in a centre of one's own.</summary>
public sealed record CostComparison
{
    /// <summary>Of all amounts; ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>The currency that was wanted and could not be calculated in, for want of defaults or of an exchange rate; mostly null.</summary>
    public string? Unconverted { get; init; }

    public required int Months { get; init; }

    /// <summary>Whose rates were taken.</summary>
    public required Place Place { get; init; }

    /// <summary>In the order of <see cref="Assumption.All"/>; either the margin or the centre's rate is among them.</summary>
    public required IReadOnlyList<CostAssumption> Assumptions { get; init; }

    /// <summary>All that was paid until the end of each month; the first is month 0, the set-up alone.</summary>
    public required IReadOnlyList<CostBand> Provider { get; init; }

    /// <summary>As <see cref="Provider"/>.</summary>
    public required IReadOnlyList<CostBand> Centre { get; init; }

    /// <summary>The provider's total less the centre's in the last month; positive where the centre has cost less.</summary>
    public required CostBand Difference { get; init; }

    public required BreakEven BreakEven { get; init; }

    /// <summary>The assumption that moves the difference most; null where every assumption is a single value.</summary>
    public Assumption? DependsMostOn { get; init; }

    /// <summary>Largest swing first; only assumptions that are a range.</summary>
    public required IReadOnlyList<CostSensitivity> Sensitivity { get; init; }

    public required SavingCheck SavingCheck { get; init; }
}
