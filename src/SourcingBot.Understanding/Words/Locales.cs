namespace SourcingBot.Understanding.Words;

/// <summary>
/// How a locale writes numbers and dates. A table, not <c>CultureInfo</c>: the program runs with invariant globalization,
/// where every culture looks the same.
/// </summary>
internal static class Locales
{
    private static readonly string[] DecimalPoint = ["en", "zh", "ja", "ko", "th", "he", "hi", "ms", "es-MX", "de-CH"];

    public static bool HasDecimalComma(string locale) => !DecimalPoint.Any(l => Covers(l, locale));

    /// <summary>Only the United States and a few beside it write the month first.</summary>
    public static bool HasMonthFirst(string locale) => Covers("en-US", locale) || Covers("en-PH", locale) || locale.Equals("en", StringComparison.OrdinalIgnoreCase) || locale.Length == 0;

    private static bool Covers(string shorter, string locale) =>
        locale.Length == 0 || (locale.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && (locale.Length == shorter.Length || locale[shorter.Length] is '-' or '_'));
}
