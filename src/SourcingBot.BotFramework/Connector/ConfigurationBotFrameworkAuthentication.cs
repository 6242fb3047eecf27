using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Tokens of the Bot Connector are taken everywhere. In Development, from this machine, the Emulator's are too; and without an app id
/// whoever is on this machine, for replies to this machine.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly bool _hasAppId;
    private readonly bool _isDevelopment;
    private readonly ServiceUrlPolicy _serviceUrls;
    private readonly ConnectorTokens _connector;
    private readonly EntraTokens _entra;

    /// <summary>From the settings every Bot Framework bot has.</summary>
    /// <param name="configuration">Holds <c>MicrosoftAppId</c> and the others at its top level.</param>
    /// <param name="environment">Without it, Production: tokens of the Bot Connector only.</param>
    /// <param name="logs">Where it is told that keys cannot be fetched.</param>
    /// <exception cref="OptionsValidationException">The settings do not say which bot this is.</exception>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, IHostEnvironment? environment = null, ILoggerFactory? logs = null)
        : this(OwnRuntime.Parts(configuration, environment, logs))
    {
    }

    internal ConfigurationBotFrameworkAuthentication(IServiceProvider parts)
        : this(
            parts.GetRequiredService<BotCloud>(),
            parts.GetRequiredService<IOptions<BotFrameworkOptions>>(),
            parts.GetRequiredService<ServiceUrlPolicy>(),
            parts.GetRequiredService<MetadataSource>(),
            parts.GetRequiredService<IHostEnvironment>(),
            parts.GetRequiredService<TimeProvider>(),
            parts.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>())
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        BotCloud cloud,
        IOptions<BotFrameworkOptions> options,
        ServiceUrlPolicy serviceUrls,
        MetadataSource metadata,
        IHostEnvironment environment,
        TimeProvider time,
        ILogger<ConfigurationBotFrameworkAuthentication> logger)
    {
        _hasAppId = options.Value.HasAppId;
        _isDevelopment = environment.IsDevelopment();
        _serviceUrls = serviceUrls;
        var check = new TokenCheck(options.Value.MicrosoftAppId, time);
        _connector = new ConnectorTokens(cloud, new SigningKeys(cloud.ConnectorMetadata, metadata, time, logger), check);
        _entra = new EntraTokens(cloud, options.Value, new SigningKeys(cloud.EntraMetadata, metadata, time, logger), check);
    }

    internal override ValueTask<Identification> IdentifyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var isLocal = _isDevelopment && LocalCaller.Is(request);
        if (request.Headers.Authorization.Count == 0)
        {
            return new(!_hasAppId && isLocal ? Sender.Anonymous : Refusal.Unauthorized("without credentials activities are taken only in Development, from this machine, by a bot that has no app id"));
        }

        return !_hasAppId ? new(Refusal.Unauthorized("the bot has no app id for which a token could be meant"))
            : BearerToken.Read(request.Headers.Authorization) is { } token ? IdentifyAsync(token, isLocal, cancellationToken)
            : new(Refusal.Unauthorized("the Authorization header holds no bearer token signed with RS256 by a named key"));
    }

    internal override Refusal? Admit(Sender sender, Activity activity)
    {
        // A2251, A2252: who calls is what the token says, never what the body says.
        activity.CallerId = sender.CallerId;
        return sender.Check(activity, _serviceUrls);
    }

    private async ValueTask<Identification> IdentifyAsync(JsonWebToken token, bool isLocal, CancellationToken cancellationToken)
    {
        try
        {
            return _connector.Issued(token) ? await _connector.IdentifyAsync(token, cancellationToken).ConfigureAwait(false)
                : _entra.Issued(token) ? await _entra.IdentifyAsync(token, isLocal, cancellationToken).ConfigureAwait(false)
                : Refusal.Unauthorized("the token's issuer is nobody this bot's cloud knows");
        }
        catch (SigningKeysUnavailableException)
        {
            return Refusal.Unavailable("no keys are known to check a token with");
        }
    }
}
