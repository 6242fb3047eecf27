using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.BotFramework;

namespace SourcingBot.Dialogs.Flavours;

/// <summary>All that this project takes from the built-in runtime beyond the SDK's names. Its twin for the SDK's packages is beside it.</summary>
internal static class Framework
{
    /// <exception cref="System.Text.Json.JsonException">The value has another shape.</exception>
    public static T? Read<T>(object? value) => StateJson.As<T>(value);

    /// <summary>Bytes as they go to a channel.</summary>
    public static int SizeOf(Activity activity) => ActivityJson.WriteUtf8(activity).Length;

    /// <summary>What an adapter needs before it sends values of this project.</summary>
    public static void Prepare(BotAdapter adapter)
    {
        // Values are System.Text.Json's on both sides.
    }

    public static IServiceCollection AddBot<TAdapter, TBot>(IServiceCollection services)
        where TAdapter : CloudAdapter
        where TBot : class, IBot => services.AddBotFramework<TAdapter, TBot>();
}
