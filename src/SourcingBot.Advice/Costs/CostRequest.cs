using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Costs;

/// <summary>What costs over time are calculated for. Everything may be left out.</summary>
public sealed record CostRequest
{
    public static readonly IReadOnlyDictionary<Assumption, GivenAssumption> NothingGiven = new Dictionary<Assumption, GivenAssumption>();

    public AnswerSheet Answers { get; init; } = AnswerSheet.Empty;

    public IReadOnlyDictionary<Assumption, GivenAssumption> Assumptions { get; init; } = NothingGiven;

    /// <summary>ISO 4217; null takes that of the budget, or else the table's.</summary>
    public string? Currency { get; init; }

    /// <summary>No pair of currencies twice.</summary>
    public IReadOnlyList<ExchangeRate> ExchangeRates { get; init; } = [];

    /// <summary>What was promised against doing the work at home, as a share.</summary>
    public CostRange? QuotedSaving { get; init; }

    /// <summary>Null takes what the commitment says, or else the table's.</summary>
    public int? Months { get; init; }

    /// <summary>In which language the result is wanted; null when nothing says it.</summary>
    public string? Locale { get; init; }
}
