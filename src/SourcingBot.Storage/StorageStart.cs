using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SourcingBot.Storage.Sqlite;

namespace SourcingBot.Storage;

/// <summary>Opens the database before anything is served, so that what is wrong with it stops the start.</summary>
internal sealed class StorageStart(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<SqliteDatabase>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
