namespace SourcingBot.Advice.Criteria;

/// <summary>
/// An amount of money. One-sided ranges leave <see cref="Min"/> or <see cref="Max"/> null; a single figure has both equal.
/// </summary>
/// <param name="Min">At least 0.</param>
/// <param name="Max">At least <paramref name="Min"/>.</param>
/// <param name="Currency">ISO 4217 code, or null when nothing says it; never converted.</param>
/// <param name="Per"><c>total</c>, <c>year</c>, <c>month</c>, <c>day</c> or <c>hour</c>; null when nothing says it.</param>
public sealed record AmountRange(decimal? Min, decimal? Max, string? Currency = null, string? Per = null)
{
    public static readonly IReadOnlyList<string> Periods = ["total", "year", "month", "day", "hour"];

    /// <summary>Whether a text has the form of an ISO 4217 code; whether the currency exists is not asked.</summary>
    public static bool IsCurrencyCode(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}
