using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace SourcingBot.Samples;

/// <summary>The lines every bot of the SDK starts with, once for all samples.</summary>
public class Startup<TBot>
    where TBot : class, IBot
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpClient();
        services.AddControllers().AddApplicationPart(typeof(AdapterWithErrorHandler).Assembly);

        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, AdapterWithErrorHandler>();

        services.AddSingleton<IStorage, MemoryStorage>();
        services.AddSingleton<UserState>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<Dialogs.UserProfileDialog>();
        services.AddSingleton<ConcurrentDictionary<string, ConversationReference>>();

        services.AddTransient<IBot, TBot>();
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting().UseEndpoints(endpoints => endpoints.MapControllers());
    }
}
