using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace SourcingBot.Host.Tests.Crashes;

/// <summary>The interview of the crash tests, with as many messages of the bot as belong to each message of the person.</summary>
internal static partial class Interview
{
    public static readonly IReadOnlyList<string> Said = ["around 200k dollars", "six months", "we want to run it ourselves", "patient records"];

    /// <summary>How many messages the bot has sent when it greeted and answered the first <paramref name="said"/>.</summary>
    public static int RepliesAfter(int said) => said < Said.Count ? 1 + said : 2 + said;

    /// <summary>A client that meets the kill between connecting and its first byte tells of the socket itself.</summary>
    public static bool IsOfKilledHost(Exception e) => e is SocketException or HttpRequestException { StatusCode: null };

    /// <summary>What was said, without that in which two interviews differ: the address of the result that each of them made.</summary>
    public static string Common(string text) => ResultAddress().Replace(text, "/r/…");

    [GeneratedRegex(@"http://[^/]+/r/[A-Za-z0-9_-]{22}#own=[A-Za-z0-9_-]{43}")]
    private static partial Regex ResultAddress();
}
