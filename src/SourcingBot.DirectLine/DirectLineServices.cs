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
    /// <see cref="IConversationLog"/>, <see cref="IWebConversationStore"/>, <see cref="ISigningKeyStore"/>.
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
        services.AddSingleton<AccessCheck>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<ActivityIntake>();
        services.AddSingleton<ConversationHub>();
        services.AddSingleton<ConversationStart>();
        services.AddSingleton<ITurnChannel, DirectLineChannel>();

        services.AddSingleton<Answering>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<PageTokenEndpoint>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        services.AddHostedService<SigningKeyStart>();
        return services;
    }
}
