namespace SourcingBot.Host.Tests.Crashes;

/// <summary>The interview of the crash tests, with as many messages of the bot as belong to each message of the person.</summary>
internal static class Interview
{
    public static readonly IReadOnlyList<string> Said = ["around 200k dollars", "six months", "we want to run it ourselves", "patient records"];

    /// <summary>How many messages the bot has sent when it greeted and answered the first <paramref name="said"/>.</summary>
    public static int RepliesAfter(int said) => said < Said.Count ? 1 + said : 2 + said;
}
