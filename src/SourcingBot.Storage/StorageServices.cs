using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Unanswered;
using SourcingBot.DirectLine;
using SourcingBot.Storage.Sqlite;

namespace SourcingBot.Storage;

public static class StorageServices
{
    /// <summary>
    /// Every store, on SQLite. The database is made when the host starts, or with the first store that is asked for;
    /// <see cref="StorageLocation"/> says where it is. Adds the health check <c>storage</c>.
    /// </summary>
    public static IServiceCollection AddSourcingBotStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.SectionName)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.AddOptions<UnansweredOptions>().Bind(configuration.GetSection(UnansweredOptions.SectionName)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);

        services.TryAddSingleton(new EmbeddedChannels("directline"));
        services.AddSingleton<SqliteDatabase>();
        services.AddSingleton<SqliteWriter>();
        services.AddSingleton<SqliteReaders>();
        services.AddSingleton(provider => new StorageLocation(provider.GetRequiredService<SqliteDatabase>().FullPath));
        services.AddHostedService<StorageStart>();
        services.AddHealthChecks().AddCheck<SqliteHealth>("storage");

        services.AddSingleton<SqliteUnansweredQuestions>();
        services.AddSingleton<IUnansweredQuestions>(provider => provider.GetRequiredService<SqliteUnansweredQuestions>());
        services.AddSingleton<ITurnStore, SqliteTurnStore>();
        services.AddSingleton<IConversationLog, SqliteConversationLog>();
        services.AddSingleton<IWebConversationStore, SqliteWebConversationStore>();
        services.AddSingleton<ISigningKeyStore, SqliteSigningKeyStore>();
        services.AddSingleton<IUploadStore, SqliteUploadStore>();
        return services;
    }
}
