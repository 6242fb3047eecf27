using Microsoft.Identity.Client;

namespace SourcingBot.BotFramework;

/// <summary>Tokens for a password, from the bot's own tenant or, for a multi-tenant bot, from that of the Bot Framework.</summary>
internal sealed class ClientSecretTokens(BotCloud cloud, BotFrameworkOptions options, IMsalHttpClientFactory clients) : ITokenSource
{
    // Null without a password: a bot may be there to listen only.
    private readonly IConfidentialClientApplication? _application = options.MicrosoftAppPassword.Length == 0 ? null
        : ConfidentialClientApplicationBuilder.Create(options.MicrosoftAppId)
            .WithClientSecret(options.MicrosoftAppPassword)
            .WithAuthority($"{cloud.Entra.Login}/{Tenant(cloud, options)}", validateAuthority: false)
            // The authority is a constant of ours, so nobody has to be asked whether it is one.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(clients, retryOnceOn5xx: false)
            .Build();

    public async Task<IssuedToken> IssueAsync(CancellationToken cancellationToken)
    {
        if (_application is null)
        {
            throw new MsalClientException("no_password", "MicrosoftAppPassword is empty.");
        }

        var result = await _application.AcquireTokenForClient([cloud.ConnectorScope])
            // The library's own cache goes by the clock of the machine; ours is above.
            .WithForceRefresh(true)
            .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return TokenLifetime.Of(result);
    }

    private static string Tenant(BotCloud cloud, BotFrameworkOptions options) =>
        options.EffectiveAppType == MicrosoftAppTypes.SingleTenant ? options.MicrosoftAppTenantId : cloud.MultiTenantLogin;
}
