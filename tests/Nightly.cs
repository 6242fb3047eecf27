namespace SourcingBot.Tests;

/// <summary>Whether the long tests run in their full size, as <c>tests/run --nightly</c> asks.</summary>
internal static class Nightly
{
    public static bool IsOn => Environment.GetEnvironmentVariable("SOURCINGBOT_NIGHTLY") == "1";

    public static int Or(int usually, int nightly) => IsOn ? nightly : usually;
}
