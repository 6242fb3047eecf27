namespace SourcingBot.Sales.Results.Documents;

/// <summary>The words in the picture of costs over time. <c>{n}</c> stands for a number.</summary>
public sealed record ResultChart
{
    public required string Title { get; init; }

    public required string Time { get; init; }

    public required string Amounts { get; init; }

    /// <summary>For an amount, thousands, millions, billions.</summary>
    public required IReadOnlyList<string> AmountWords { get; init; }

    public required string Decimals { get; init; }

    public required string Groups { get; init; }

    public required string Months { get; init; }

    public required string Years { get; init; }

    public required string Provider { get; init; }

    public required string Centre { get; init; }

    /// <summary>The month of break-even; null without one.</summary>
    public double? MarkedMonth { get; init; }

    public string? Mark { get; init; }

    /// <summary>What the picture says, for those who do not see it.</summary>
    public required string Alt { get; init; }
}
