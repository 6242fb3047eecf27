using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Reactions;
using SourcingBot.Dialogs.Unanswered;
using SourcingBot.DirectLine;
using SourcingBot.Sales.Access;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;
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
        services.AddSingleton<SqliteReactions>();
        services.AddSingleton<IReactions>(provider => provider.GetRequiredService<SqliteReactions>());
        services.AddSingleton<IConversationCleanup, SqliteConversationCleanup>();
        services.AddSingleton<ITurnStore, SqliteTurnStore>();
        services.AddSingleton<IConversationLog, SqliteConversationLog>();
        services.AddSingleton<IConversationRecords, SqliteConversationRecords>();
        services.AddSingleton<IWebConversationStore, SqliteWebConversationStore>();
        services.AddSingleton<ISigningKeyStore, SqliteSigningKeyStore>();
        services.AddSingleton<IUploadStore, SqliteUploadStore>();
        services.AddSingleton<ILinkStore, SqliteLinkStore>();
        services.AddSingleton<ILinkEvents, SqliteLinkEvents>();
        services.AddSingleton<IResultStore, SqliteResultStore>();
        services.AddSingleton<IInquiries, SqliteInquiries>();
        services.AddSingleton<IPersonalData, SqlitePersonalData>();
        services.AddSingleton<SqliteCheckpoint>();
        services.AddSingleton<IApiKeys, SqliteApiKeys>();
        services.AddSingleton<ISignIns, SqliteSignIns>();
        services.AddSingleton<ISalesSessions, SqliteSalesSessions>();
        services.AddSingleton<IProtectionKeys, SqliteProtectionKeys>();
        return services;
    }
}
