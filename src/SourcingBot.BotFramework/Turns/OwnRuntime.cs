using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace SourcingBot.BotFramework;

/// <summary>What an application needs that was written for the SDK and registers only what the SDK knows: the rest of the runtime, made beside its services.</summary>
internal static class OwnRuntime
{
    /// <summary>Activities a memory store remembers, so that one delivered twice is known again.</summary>
    private const int MostKept = 1000;

    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(5);

    /// <summary>The parts that settings decide.</summary>
    public static ServiceProvider Parts(IConfiguration configuration, IHostEnvironment? environment, ILoggerFactory? logs)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Services(configuration, environment, logs).BuildServiceProvider();
    }

    /// <summary>Runs turns of this adapter, with the host's turn store or one in memory, until the host stops.</summary>
    public static async Task<TurnRunner> StartAsync(TurnAdapter adapter, IServiceProvider host)
    {
        var services = Services(host.GetRequiredService<IConfiguration>(), host.GetService<IHostEnvironment>(), host.GetService<ILoggerFactory>());
        services.Replace(ServiceDescriptor.Singleton(host.GetService<TimeProvider>() ?? TimeProvider.System));
        services.AddSingleton(host.GetService<ITurnStore>() ?? new MemoryTurnStore { MostKept = MostKept, Embedded = new EmbeddedChannels() });
        services.AddSingleton(adapter);
        services.AddSingleton(new ScopedBot(host.GetRequiredService<IServiceScopeFactory>()));
        services.AddHostedService<TurnRecovery>();
        var runtime = services.BuildServiceProvider();
        foreach (var part in runtime.GetServices<IHostedService>())
        {
            await part.StartAsync(CancellationToken.None).ConfigureAwait(false);
        }

        host.GetService<IHostApplicationLifetime>()?.ApplicationStopping.Register(() => StopAsync(runtime).GetAwaiter().GetResult());
        return runtime.GetRequiredService<TurnRunner>();
    }

    private static async Task StopAsync(ServiceProvider runtime)
    {
        using var patience = new CancellationTokenSource(PatienceAtTheEnd);
        foreach (var part in runtime.GetServices<IHostedService>().Reverse())
        {
            await part.StopAsync(patience.Token).ConfigureAwait(false);
        }
    }

    private static ServiceCollection Services(IConfiguration configuration, IHostEnvironment? environment, ILoggerFactory? logs)
    {
        var services = new ServiceCollection();
        services.AddSingleton(configuration);
        services.AddSingleton(environment ?? new HostingEnvironment { EnvironmentName = Environments.Production });
        services.AddSingleton(logs ?? NullLoggerFactory.Instance);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddTurns();
        return services;
    }
}
