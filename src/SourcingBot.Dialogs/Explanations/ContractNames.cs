using SourcingBot.Advice.Costs;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;

namespace SourcingBot.Dialogs.Explanations;

/// <summary>How the public shapes spell what the code has as an enumeration.</summary>
public static class ContractNames
{
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Clear => "clear",
        Confidence.Moderate => "moderate",
        _ => "close-call",
    };

    public static string Of(Owner owner) => owner switch
    {
        Owner.Own => "own",
        Owner.Provider => "provider",
        _ => "shared",
    };

    public static string Of(Place place) => place switch
    {
        Place.Home => "home",
        Place.Near => "near",
        _ => "far",
    };

    /// <summary>Money is counted in its currency, as in <c>USD</c> and <c>USD/hour</c>.</summary>
    public static string Of(AssumptionUnit unit, string currency) => unit switch
    {
        AssumptionUnit.People => "people",
        AssumptionUnit.Hours => "hours",
        AssumptionUnit.Months => "months",
        AssumptionUnit.Share => "share",
        AssumptionUnit.Money => currency,
        _ => $"{currency}/hour",
    };
}
