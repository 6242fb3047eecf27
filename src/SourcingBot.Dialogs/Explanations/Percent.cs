using System.Globalization;

namespace SourcingBot.Dialogs.Explanations;

internal static class Percent
{
    /// <summary>A share in whole percent; only nothing is 0 and only all is 100.</summary>
    public static string Of(double share) =>
        (share is > 0 and < 1 ? Math.Clamp(Math.Round(share * 100), 1, 99) : share * 100).ToString(CultureInfo.InvariantCulture);
}
