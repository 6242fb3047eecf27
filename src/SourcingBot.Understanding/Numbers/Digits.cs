using System.Globalization;

namespace SourcingBot.Understanding.Numbers;

/// <summary>Digits as written → value, whatever the country's grouping: 150,000 · 150.000 · 90'000 · 15,00,000.</summary>
internal static class Digits
{
    /// <summary>More than any sum or span of time that a prospect can mean; and short enough to read at no cost.</summary>
    private const int LongestRead = 24;

    public static bool TryRead(string written, NumberStyle style, bool isScaled, out decimal value, out bool grouped)
    {
        (value, grouped) = (0, false);
        if (written.Length > LongestRead)
        {
            return false;
        }

        var last = written.AsSpan().LastIndexOfAny('.', ',', '\'');
        if (last < 0)
        {
            return Parse(written, out value);
        }

        var separator = written[last];
        var first = written.AsSpan().IndexOfAny('.', ',', '\'');
        if (!OnlyDigits(written, separator))
        {
            // Two kinds: the last one parts the decimals, and stands once.
            var whole = written[..last];
            return whole.IndexOf(separator) < 0 && separator != '\''
                && IsGrouping(whole, whole[first]) && (grouped = true)
                && Parse(Without(whole, whole[first]) + "." + written[(last + 1)..], out value);
        }

        if (IsGrouping(written, separator) && !IsDecimalByLocale(written, separator, first == last, style, isScaled))
        {
            grouped = true;
            return Parse(Without(written, separator), out value);
        }

        return first == last && separator != '\'' && Parse(written.Replace(separator, '.'), out value);
    }

    private static bool OnlyDigits(ReadOnlySpan<char> text, char separator)
    {
        foreach (var c in text)
        {
            if (c != separator && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>1.500: thousands when it is money; otherwise, and before a magnitude (1.125 million), what the locale says.</summary>
    private static bool IsDecimalByLocale(string written, char separator, bool isSingle, NumberStyle style, bool isScaled)
    {
        if (!isSingle || separator == '\'')
        {
            return false;
        }

        var isDecimalSign = separator == (style.HasFlag(NumberStyle.DecimalComma) ? ',' : '.');
        return isDecimalSign && (isScaled || !style.HasFlag(NumberStyle.Money));
    }

    /// <summary>Groups of three, or the Indian two-two-three.</summary>
    private static bool IsGrouping(string written, char separator)
    {
        var groups = written.Split(separator);
        if (groups.Length == 1 || groups[0].Length is 0 or > 3 || groups[0][0] == '0' || groups[^1].Length != 3)
        {
            return groups.Length == 1;
        }

        var middle = groups.AsSpan(1, groups.Length - 2);
        return All(middle, 3) || (All(middle, 2) && groups[0].Length <= 2);
    }

    private static bool All(ReadOnlySpan<string> groups, int length)
    {
        foreach (var group in groups)
        {
            if (group.Length != length)
            {
                return false;
            }
        }

        return true;
    }

    private static string Without(string text, char separator) => text.Replace(separator.ToString(), "", StringComparison.Ordinal);

    private static bool Parse(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
