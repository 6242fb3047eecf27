namespace SourcingBot.Sales.Results.Documents;

/// <summary>Costs over time: what is said of them, and the words of their picture. Its curves stand in <see cref="ResultDocument.CostsOverTime"/>.</summary>
public sealed record ResultCosts
{
    /// <summary>What the reader has to know before any number.</summary>
    public IReadOnlyList<string> Notes { get => field ?? []; init; }

    public required string Scope { get; init; }

    /// <summary>All that was paid, year by year: a table.</summary>
    public required string Table { get; init; }

    public required string BreakEven { get; init; }

    public required string DependsMostOn { get; init; }

    public required string SavingCheck { get; init; }

    public required IReadOnlyList<ResultAssumption> Assumptions { get; init; }

    public required ResultChart Chart { get; init; }
}
