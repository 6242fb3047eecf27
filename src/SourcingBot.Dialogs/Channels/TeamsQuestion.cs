using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Conversation;
using Known = Microsoft.Bot.Connector.Channels;

namespace SourcingBot.Dialogs.Channels;

/// <summary>
/// Once a question is answered, its message in Teams shows the answer and nothing else. So whatever the same message tells (a greeting, an
/// article) goes before it in a message of its own, or it would be gone.
/// </summary>
internal static class TeamsQuestion
{
    /// <summary>Characters of what may go with the question: "Noted: budget, 200,000 USD."</summary>
    private const int LongestLeadIn = 240;

    /// <returns>The message, or what it tells and what it asks. The last is the message itself.</returns>
    public static IReadOnlyList<Activity> Part(Activity message, Activity incoming)
    {
        if (incoming.ChannelId != Known.Msteams || message is not Said { Question: { } question } said || said.Text.Length == question.Length
            || (said.Text.Length - question.Length <= LongestLeadIn && said is { MayBeRated: false, Attachments.Count: 0 }))
        {
            return [message];
        }

        var told = new Said(said.Text[..^question.Length].TrimEnd()) { MayBeRated = said.MayBeRated, Attachments = said.Attachments, Locale = said.Locale, InputHint = InputHints.AcceptingInput };
        said.Text = question;
        said.MayBeRated = false;
        said.Attachments = [];
        return [told.ApplyConversationReference(incoming.GetConversationReference()), said];
    }
}
