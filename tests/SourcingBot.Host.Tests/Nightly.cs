namespace SourcingBot.Host.Tests;

/// <summary>Whether the long tests run in their full size, as <c>tests/run --nightly</c> asks.</summary>
internal static class Nightly
{
    public static bool IsOn => Environment.GetEnvironmentVariable("SOURCINGBOT_NIGHTLY") == "1";
}
