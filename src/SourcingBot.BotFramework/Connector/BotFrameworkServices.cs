using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SourcingBot.BotFramework;

public static class BotFrameworkServices
{
    /// <summary>
    /// The runtime with an application's adapter and bot. An <see cref="ITurnStore"/> has to be registered too, and must be usable when hosted
    /// services start; <see cref="ITurnChannel"/>s registered before this call are asked before the Bot Connector's outbox.
    /// </summary>
    public static IServiceCollection AddBotFramework<TAdapter, TBot>(this IServiceCollection services)
        where TAdapter : CloudAdapter
        where TBot : class, IBot
    {
        services.TryAddSingleton(new EmbeddedChannels(Microsoft.Bot.Connector.Channels.Directline));
        services.AddTurns();
        services.AddSingleton<BotFrameworkAuthentication>(provider => provider.GetRequiredService<ConfigurationBotFrameworkAuthentication>());
        services.AddSingleton<TAdapter>();
        services.AddSingleton<TurnAdapter>(provider => provider.GetRequiredService<TAdapter>());
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<TAdapter>());
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<TAdapter>());
        services.AddTransient<IBot, TBot>();
        services.AddSingleton<ScopedBot>();
        services.TryAddSingleton<IStorage, TurnStorage>();
        return services.AddHostedService<TurnRecovery>();
    }

    /// <summary>All that a <see cref="TurnAdapter"/> and a <see cref="ScopedBot"/> need beside an <see cref="ITurnStore"/>.</summary>
    internal static void AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<BotFrameworkOptions>().BindConfiguration("").PostConfigure(options => options.Trim()).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsCheck>();
        services.AddSingleton(provider => BotClouds.Find(provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.ChannelService)!);
        services.AddSingleton<ServiceUrlPolicy>();
        services.TryAddSingleton(provider => new GuardedConnections(provider.GetRequiredService<ServiceUrlPolicy>()));
        services.TryAddSingleton(_ => new MetadataSource());
        services.AddSingleton(provider => new ConfigurationBotFrameworkAuthentication(provider));
        services.AddConnector();
        services.AddSingleton(provider =>
        {
            var adapter = provider.GetRequiredService<TurnAdapter>();
            return adapter.Runner = new TurnRunner(
                provider.GetRequiredService<ITurnStore>(),
                adapter,
                provider.GetRequiredService<ScopedBot>(),
                provider.GetServices<ITurnChannel>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<TurnRunner>>());
        });
    }

    /// <summary>The messaging endpoint. Not to be mapped in Production without a <c>MicrosoftAppId</c>.</summary>
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages") =>
        endpoints.Map(pattern, static context => context.RequestServices.GetRequiredService<IBotFrameworkHttpAdapter>().ProcessAsync(
            context.Request, context.Response, context.RequestServices.GetRequiredService<ScopedBot>(), context.RequestAborted));
}
