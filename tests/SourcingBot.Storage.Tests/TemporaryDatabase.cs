using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.BotFramework;
using SourcingBot.Storage.Sqlite;

namespace SourcingBot.Storage.Tests;

/// <summary>A database of its own for one test; opening it again is what a restart does.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sourcingbot-").FullName;
    private readonly List<ServiceProvider> opened = [];

    public string Path => System.IO.Path.Combine(folder, "data", "test.db");

    internal IServiceProvider Open(TimeProvider? time = null)
    {
        var services = new ServiceCollection().AddLogging();
        if (time is not null)
        {
            services.AddSingleton(time);
        }

        var provider = services.AddSourcingBotStorage(Settings($"Data Source={Path}")).BuildServiceProvider();
        opened.Add(provider);
        return provider;
    }

    internal ITurnStore OpenTurns() => Open().GetRequiredService<ITurnStore>();

    internal static IConfiguration Settings(string connectionString, string provider = "Sqlite") =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Provider"] = provider,
            ["Storage:ConnectionString"] = connectionString,
        }).Build();

    internal T Query<T>(string sql, Func<Microsoft.Data.Sqlite.SqliteDataReader, T> map) =>
        Open().GetRequiredService<SqliteReaders>().Read(statements => statements.Single(sql, map))!;

    public void Dispose()
    {
        foreach (var provider in opened)
        {
            provider.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }
}
