namespace SourcingBot.Understanding;

/// <summary>The assumptions of the cost calculation that words may set.</summary>
public static class CostAssumptionIds
{
    public const string People = "people";
    public const string Months = "months";

    /// <summary>Money an hour.</summary>
    public const string ProviderRate = "providerRate";

    /// <summary>Money an hour.</summary>
    public const string CentreRate = "centreRate";
    public const string HoursPerMonth = "hoursPerMonth";

    /// <summary>Percent, as the overheads, the hidden cost, the transition's share and the quoted saving.</summary>
    public const string ProviderMargin = "providerMargin";
    public const string ProviderOverhead = "providerOverhead";
    public const string CentreOverhead = "centreOverhead";
    public const string HiddenCost = "hiddenCost";

    /// <summary>Money, once.</summary>
    public const string ProviderSetUp = "providerSetUp";
    public const string CentreSetUp = "centreSetUp";
    public const string CentreSetUpPerPerson = "centreSetUpPerPerson";
    public const string FoundingMonths = "foundingMonths";
    public const string TransitionMonths = "transitionMonths";
    public const string TransitionShare = "transitionShare";
    public const string QuotedSaving = "quotedSaving";

    public static IReadOnlyList<string> All { get; } =
    [
        People, Months, ProviderRate, CentreRate, HoursPerMonth, ProviderMargin, ProviderOverhead, CentreOverhead, HiddenCost,
        ProviderSetUp, CentreSetUp, CentreSetUpPerPerson, FoundingMonths, TransitionMonths, TransitionShare, QuotedSaving,
    ];
}
