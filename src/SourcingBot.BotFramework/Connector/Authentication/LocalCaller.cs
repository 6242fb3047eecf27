using System.Net;
using Microsoft.AspNetCore.Http;

namespace SourcingBot.BotFramework;

/// <summary>Tells a program on this machine from everybody it might have let in.</summary>
internal static class LocalCaller
{
    public static bool Is(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } peer
        && IPAddress.IsLoopback(peer)
        // A tunnel or proxy on this machine brings strangers, and a page in this machine's browser is a stranger too.
        && !request.Headers.ContainsKey("Forwarded")
        && !request.Headers.Any(static header => header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || header.Key.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase))
        && !request.Headers.ContainsKey("Origin");
}
