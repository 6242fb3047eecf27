using System.Globalization;

namespace SourcingBot.Content.Charts;

/// <summary>How amounts are written where there is little room: "$250k", "$1.2m". Each wording has <c>{n}</c> where the number goes.</summary>
/// <param name="One">For amounts below a thousand.</param>
/// <param name="Numbers">The marks in numbers; null for 1.2.</param>
public sealed record AmountWords(string One, string Thousands, string Millions, string Billions, NumberFormatInfo? Numbers = null)
{
    /// <summary>Three digits are kept, so that neighbouring ticks differ.</summary>
    public string Write(double amount)
    {
        if (amount < 0)
        {
            return "-" + Write(-amount);
        }

        var rounded = ToThreeDigits(amount);
        var (words, unit) = rounded switch
        {
            < 1e3 => (One, 1),
            < 1e6 => (Thousands, 1e3),
            < 1e9 => (Millions, 1e6),
            _ => (Billions, 1e9),
        };
        return words.Replace("{n}", (rounded / unit).ToString("#,0.##", Numbers ?? NumberFormatInfo.InvariantInfo), StringComparison.Ordinal);
    }

    private static double ToThreeDigits(double amount)
    {
        if (amount == 0)
        {
            return 0;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(amount)) - 2);
        return Math.Round(amount / unit) * unit;
    }
}
