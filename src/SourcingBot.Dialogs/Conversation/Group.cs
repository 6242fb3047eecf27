using Microsoft.Bot.Schema;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Conversations of more than two, where most of what is said is not for the bot.</summary>
internal static class Group
{
    public static bool Is(IActivity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    /// <summary>Somebody mentions the bot, or presses a button of one of its cards.</summary>
    public static bool IsAddressed(IMessageActivity message) => message.Value is not null || Mentions.OfBot(message).Any();
}
