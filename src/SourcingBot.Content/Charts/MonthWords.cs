using System.Globalization;

namespace SourcingBot.Content.Charts;

/// <summary>How the time axis is written: "6 mo", "1 yr". Each wording has <c>{n}</c> where the number goes, and suits one as well as many.</summary>
public sealed record MonthWords(string Months, string Years)
{
    internal string Write(int month) =>
        month != 0 && month % 12 == 0 ? Fill(Years, month / 12) : Fill(Months, month);

    private static string Fill(string words, int n) => words.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
