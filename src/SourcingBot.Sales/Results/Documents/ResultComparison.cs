namespace SourcingBot.Sales.Results.Documents;

/// <summary>Where two people's answers differ, and what that does to the advice. The first is whoever was asked first.</summary>
public sealed record ResultComparison
{
    public required bool ChangesAdvice { get; init; }

    /// <summary>The names of the models advised.</summary>
    public required string FirstModel { get; init; }

    public required string SecondModel { get; init; }

    /// <summary>The day of the first advice, in words.</summary>
    public required string FirstDay { get; init; }

    public required string Summary { get; init; }

    /// <summary>What the two answered differently, in the order of the criteria.</summary>
    public required IReadOnlyList<ResultDifference> Differences { get; init; }

    /// <summary>Names of the criteria on which both say the same.</summary>
    public IReadOnlyList<string> Agreements { get => field ?? []; init; }
}
