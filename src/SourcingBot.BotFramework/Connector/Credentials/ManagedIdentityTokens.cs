using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace SourcingBot.BotFramework;

/// <summary>Tokens for the machine that the bot runs on, as Azure gives them to a user-assigned managed identity.</summary>
internal sealed class ManagedIdentityTokens(BotCloud cloud, BotFrameworkOptions options, IMsalHttpClientFactory clients) : ITokenSource
{
    private readonly IManagedIdentityApplication _application = ManagedIdentityApplicationBuilder
        .Create(ManagedIdentityId.WithUserAssignedClientId(options.MicrosoftAppId))
        .WithHttpClientFactory(clients, retryOnceOn5xx: false)
        .Build();

    public async Task<IssuedToken> IssueAsync(CancellationToken cancellationToken)
    {
        var result = await _application.AcquireTokenForManagedIdentity(cloud.ConnectorResource).WithForceRefresh(true).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return TokenLifetime.Of(result);
    }
}
