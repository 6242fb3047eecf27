using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.BotFramework;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;

namespace SourcingBot.Dialogs;

public static class AdvisorServices
{
    /// <summary>The conversation on the Bot Framework runtime, which needs an <see cref="ITurnStore"/> beside it.</summary>
    public static IServiceCollection AddAdvisor(this IServiceCollection services)
    {
        services.AddSingleton<PrivateConversationState>();
        services.AddSingleton<ConversationState>();
        return services.AddBotFramework<AdvisorAdapter, AdvisorBot>();
    }
}
