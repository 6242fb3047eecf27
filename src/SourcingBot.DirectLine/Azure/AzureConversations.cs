using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>
/// Tells the bot what the page said when it asked for its token: Azure has no place for that. It is kept by the conversation's id,
/// which only Azure and our database bring together.
/// </summary>
internal sealed class AzureConversations(EmbeddedChannels embedded, IWebConversationStore conversations) : IActivityEnricher
{
    public async Task EnrichAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.ChannelId != Channel.Id || embedded.Serve(Channel.Id)
            || await conversations.FindAsync(activity.Conversation!.Id!, cancellationToken) is not { } conversation)
        {
            return;
        }

        // A token that Azure gives for a conversation to go on with need not say whose it is; the page then takes any id.
        if (activity is { Type: not ActivityTypes.ConversationUpdate, From: { } from })
        {
            from.Id = conversation.UserId;
        }
        else
        {
            activity.Locale = conversation.Locale ?? activity.Locale;
            activity.ChannelData = ConversationStart.ChannelData(activity.Locale, conversation.Link);
        }
    }
}
