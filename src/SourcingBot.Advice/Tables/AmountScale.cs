using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tables;

/// <summary>Which bands an amount is held against.</summary>
internal static class AmountScale
{
    public const string Unstated = "unstated";
    public const string PerYear = "/year";

    /// <summary>
    /// An amount without a period is taken as the whole budget. A price by the month, day or hour is not a budget: no total
    /// can be told from it, so it has no scale (null).
    /// </summary>
    public static string? Of(AmountRange amount) => amount.Per switch
    {
        null or "total" => amount.Currency ?? Unstated,
        "year" => (amount.Currency ?? Unstated) + PerYear,
        _ => null,
    };
}
