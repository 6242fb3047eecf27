using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using SourcingBot.Content.Rendering;
using Known = Microsoft.Bot.Connector.Channels;

namespace SourcingBot.Dialogs.Channels;

/// <summary>Suggested actions where the channel has no such thing: on a card, or as a list in the text.</summary>
internal static class Buttons
{
    public static void Show(Activity message, Activity incoming)
    {
        // Our own terminal numbers the suggested actions itself.
        if (message.SuggestedActions?.Actions is not { Count: > 0 } buttons || incoming.ChannelId == Known.Console || AreSuggested(buttons, incoming))
        {
            return;
        }

        message.SuggestedActions = null;
        if (Channel.SupportsCardActions(incoming.ChannelId, buttons.Count))
        {
            message.Attachments = [.. message.Attachments ?? [], new HeroCard { Buttons = [.. buttons] }.ToAttachment()];
        }
        else
        {
            message.Text = $"{message.Text}\n\n{string.Join('\n', buttons.Select(button => $"- {MarkdownText.Escape(button.Title ?? "")}"))}";
        }
    }

    public static bool AreSuggested(IList<CardAction> buttons, Activity incoming) =>
        Channel.SupportsSuggestedActions(incoming.ChannelId, buttons.Count, incoming.Conversation?.ConversationType);
}
