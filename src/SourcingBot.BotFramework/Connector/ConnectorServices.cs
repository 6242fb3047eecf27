using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace SourcingBot.BotFramework;

/// <summary>All that sends to Bot Connector channels.</summary>
internal static class ConnectorServices
{
    public static void AddConnector(this IServiceCollection services)
    {
        services.TryAddSingleton<IMsalHttpClientFactory, TokenHttpClients>();
        services.TryAddSingleton<ITokenSource>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value;
            var cloud = provider.GetRequiredService<BotCloud>();
            var clients = provider.GetRequiredService<IMsalHttpClientFactory>();
            return options.EffectiveAppType == MicrosoftAppTypes.UserAssignedMsi ? new ManagedIdentityTokens(cloud, options, clients) : new ClientSecretTokens(cloud, options, clients);
        });
        services.AddSingleton<BotTokens>();
        services.AddSingleton<SendRate>();
        services.AddSingleton(provider => new ConnectorClient(
            provider.GetRequiredService<GuardedConnections>().CreateHandler(),
            provider.GetRequiredService<ServiceUrlPolicy>(),
            // Without an app id there is nothing to prove, and nobody to ask for a token.
            provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.HasAppId ? provider.GetRequiredService<BotTokens>() : null,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ConnectorOutbox(
            provider.GetRequiredService<ITurnStore>(),
            provider.GetRequiredService<ConnectorClient>(),
            provider.GetRequiredService<SendRate>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared,
            provider.GetRequiredService<ILogger<ConnectorOutbox>>()));
        services.AddSingleton<ITurnChannel>(provider => provider.GetRequiredService<ConnectorOutbox>());
        services.AddHostedService(provider => provider.GetRequiredService<ConnectorOutbox>());
    }
}
