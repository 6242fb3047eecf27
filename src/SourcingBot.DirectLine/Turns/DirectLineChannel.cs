using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>Nothing is sent: the committed rows are what clients read, and their open streams are told of them.</summary>
internal sealed class DirectLineChannel(ConversationHub hub, EmbeddedChannels embedded) : ITurnChannel
{
    public bool Owns(ConversationKey conversation) => embedded.Serve(conversation.ChannelId);

    public void Accepted(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged) => hub.Committed(conversation.ConversationId, logged);

    public void Committed(ConversationKey conversation, IReadOnlyList<LoggedActivity> logged) => hub.Committed(conversation.ConversationId, logged);

    public Task ShowTypingAsync(Activity typing, CancellationToken cancellationToken)
    {
        if (typing.Conversation?.Id is { } conversationId)
        {
            hub.Transient(conversationId, typing);
        }

        return Task.CompletedTask;
    }
}
