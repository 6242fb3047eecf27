using System.Globalization;
using Microsoft.Bot.Builder;
using SourcingBot.BotFramework;
using SourcingBot.Storage;

namespace SourcingBot.Bench.Runtime;

/// <summary>One side of the comparison as a process of its own: a bot on our runtime, or the bare endpoint.</summary>
internal static class BotServer
{
    /// <param name="bot"><c>echo</c>, <c>waterfall</c> or <c>bare</c>.</param>
    /// <param name="database">A file; null keeps turns in memory.</param>
    public static async Task<int> ServeAsync(string bot, string address, string? database)
    {
        // Without credentials activities are taken in Development only.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        // As in Production: the check costs at every turn.
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateScopes = provider.ValidateOnBuild = false);
        if (bot != "bare")
        {
            AddRuntime(builder, bot, database);
        }

        var app = builder.Build();
        if (bot == "bare")
        {
            BareBot.Map(app);
        }
        else
        {
            app.MapBotMessages();
        }

        app.MapGet("/allocated", context => context.Response.WriteAsync(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture)));
        await app.RunAsync();
        return 0;
    }

    private static void AddRuntime(WebApplicationBuilder builder, string bot, string? database)
    {
        if (database is null)
        {
            // The memory storage of the SDK keeps states only; this one keeps deliveries too, to know them again, but not for ever.
            builder.Services.AddSingleton<ITurnStore>(new MemoryTurnStore { MostKept = 1_000 });
        }
        else
        {
            builder.Configuration["Storage:ConnectionString"] = $"Data Source={database}";
            builder.Services.AddSourcingBotStorage(builder.Configuration);
        }

        if (bot == "echo")
        {
            builder.Services.AddBotFramework<BenchAdapter, EchoBot>();
        }
        else
        {
            builder.Services.AddSingleton<ConversationState>().AddSingleton<ProfileDialog>().AddBotFramework<BenchAdapter, ProfileBot>();
        }
    }
}
