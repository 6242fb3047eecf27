namespace SourcingBot.Understanding.Numbers;

internal static class Decimals
{
    /// <summary>40.00 is 40: equal values shall also look equal.</summary>
    public static decimal Trimmed(this decimal value) => value / 1.0000000000000000000000000000m;
}
