using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>What a person sends beside words. None of it is opened, and that is said.</summary>
internal static class SentFiles
{
    /// <summary>Whether the message is files and nothing else: then there are no words to misread.</summary>
    public static bool AreAllOf(IMessageActivity message) => string.IsNullOrWhiteSpace(message.Text) && message.Value is null && AreIn(message.Attachments);

    public static void Say(Turn turn, Activity activity)
    {
        if (AreIn(activity.Attachments))
        {
            turn.Say(Reply.CannotReadFiles);
        }
    }

    // Teams repeats the words of a message as an attachment, which has no address.
    private static bool AreIn(IList<Attachment>? attachments) => attachments?.Any(attachment => !string.IsNullOrEmpty(attachment.ContentUrl)) == true;
}
