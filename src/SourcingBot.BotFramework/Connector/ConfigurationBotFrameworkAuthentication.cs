using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Without credentials activities are taken only in Development, from this machine, for replies to this machine. Tokens are not validated
/// yet, so a request that carries one, or a bot that has an app id, is refused.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly bool _hasAppId;
    private readonly ServiceUrlPolicy _serviceUrls;

    internal ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceUrlPolicy serviceUrls)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(serviceUrls);
        _hasAppId = !string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);
        _serviceUrls = serviceUrls;
    }

    internal override bool MayDeliver(HttpRequest request) =>
        !_hasAppId
        && _serviceUrls.AllowsThisMachine
        && request.HttpContext.Connection.RemoteIpAddress is { } peer
        && IPAddress.IsLoopback(peer)
        && !request.Headers.ContainsKey("Authorization")
        // A tunnel or proxy on this machine brings strangers, and a page in this machine's browser is a stranger too.
        && !request.Headers.ContainsKey("Forwarded")
        && !request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase))
        && !request.Headers.ContainsKey("Origin");

    internal override bool MayDeliver(Activity activity) => ServiceUrlPolicy.IsThisMachine(activity.ServiceUrl);
}
