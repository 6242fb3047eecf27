using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

public static class DirectLineServices
{
    /// <summary>
    /// The embedded channel. Needs <c>AddBotFramework</c>, and the stores this project declares:
    /// <see cref="IConversationLog"/>, <see cref="IWebConversationStore"/>, <see cref="ISigningKeyStore"/>, <see cref="IUploadStore"/>.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectLineOptions>()
            .Bind(configuration.GetSection(DirectLineOptions.SectionName))
            .PostConfigure(options =>
            {
                // An empty environment variable is how an entry of appsettings.json is taken away.
                options.Secrets.RemoveAll(string.IsNullOrWhiteSpace);
                options.AllowedOrigins.RemoveAll(string.IsNullOrWhiteSpace);
            })
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<TokenSigner>();
        services.AddSingleton<SecretCheck>();
        services.AddSingleton<OriginCheck>();
        services.AddSingleton<OwnAddress>();
        services.AddSingleton<AccessCheck>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<ActivityIntake>();
        services.AddSingleton<ConversationHub>();
        services.AddSingleton<ConversationStart>();
        services.AddSingleton<ActivityDelivery>();
        services.AddSingleton(provider => UsesAzure(provider) ? new EmbeddedChannels() : new EmbeddedChannels(Channel.Id));
        services.AddSingleton<ITurnChannel, DirectLineChannel>();

        services.AddSingleton<AzureDirectLine>();
        services.AddSingleton<EmbeddedPageTokens>();
        services.AddSingleton<AzurePageTokens>();
        services.AddSingleton<IPageTokens>(provider =>
            UsesAzure(provider) ? provider.GetRequiredService<AzurePageTokens>() : provider.GetRequiredService<EmbeddedPageTokens>());
        services.AddSingleton<IActivityEnricher, AzureConversations>();

        services.AddSingleton<Answering>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<PageTokenEndpoint>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<UploadEndpoints>();
        services.AddSingleton<SessionEndpoint>();
        services.AddSingleton<StreamEndpoint>();
        services.AddHostedService<SigningKeyStart>();
        services.AddHostedService<UploadExpiry>();
        return services;
    }

    private static bool UsesAzure(IServiceProvider services) => services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Azure.IsUsed;
}
