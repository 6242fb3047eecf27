using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

public static class ConversationMembers
{
    /// <summary>Who is in the conversation of a turn, as a Bot Connector channel says it. What it says beyond ids and names differs from channel to channel.</summary>
    /// <exception cref="NotSupportedException">The channel keeps no list.</exception>
    /// <exception cref="HttpRequestException">It does not say.</exception>
    public static async Task<IReadOnlyList<ChannelAccount>> GetConversationMembersAsync(this ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return (turnContext.Adapter as TurnAdapter)?.Runner?.ChannelOf(new ConversationKey(activity.ChannelId!, activity.Conversation!.Id!)) is ConnectorOutbox connector
            ? await connector.GetMembersAsync(activity, cancellationToken).ConfigureAwait(false)
            : throw new NotSupportedException($"Nobody keeps a list of who is in a conversation on '{activity.ChannelId}'.");
    }
}
