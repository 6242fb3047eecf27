using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;

namespace SourcingBot.Dialogs.Flavours;

/// <summary>What this project needs from the SDK's packages, which speak Newtonsoft.Json. Its twin for the built-in runtime is beside it.</summary>
internal static class Framework
{
    /// <exception cref="System.Text.Json.JsonException">The value has another shape.</exception>
    public static T? Read<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        _ => System.Text.Json.JsonSerializer.Deserialize<T>(JsonConvert.SerializeObject(value, TextJsonValues.Settings), JsonSerializerOptions.Web),
    };

    /// <summary>Bytes as they go to a channel.</summary>
    public static int SizeOf(Activity activity) => Encoding.UTF8.GetByteCount(JsonConvert.SerializeObject(activity, TextJsonValues.Settings));

    /// <summary>What an adapter needs before it sends values of this project.</summary>
    public static void Prepare(BotAdapter adapter) => adapter.Use(new TextJsonSending());

    public static IServiceCollection AddBot<TAdapter, TBot>(IServiceCollection services)
        where TAdapter : CloudAdapter
        where TBot : class, IBot
    {
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<TAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<TAdapter>());
        services.AddSingleton<IStorage, MemoryStorage>();
        return services.AddTransient<IBot, TBot>();
    }
}
