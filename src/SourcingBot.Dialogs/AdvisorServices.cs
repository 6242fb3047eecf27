using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Conversation;
using SourcingBot.Dialogs.Flavours;

namespace SourcingBot.Dialogs;

public static class AdvisorServices
{
    /// <summary>The conversation on the Bot Framework runtime; the built-in one needs a turn store beside it.</summary>
    public static IServiceCollection AddAdvisor(this IServiceCollection services)
    {
        services.AddSingleton<PrivateConversationState>();
        services.AddSingleton<ConversationState>();
        return Framework.AddBot<AdvisorAdapter, AdvisorBot>(services);
    }
}
