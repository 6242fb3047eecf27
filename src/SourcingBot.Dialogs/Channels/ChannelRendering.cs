using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using SourcingBot.Content.Charts;
using SourcingBot.Content.Rendering;

namespace SourcingBot.Dialogs.Channels;

/// <summary>
/// The one place where a reply meets its channel: Markdown becomes what the channel can show, buttons become suggested actions,
/// a card or a list, a picture goes where pictures are shown. The conversation itself never asks which channel it is on.
/// </summary>
/// <param name="renderer">For a channel whose reader is known better than by its id, as a terminal of some width; null to go by the id.</param>
public sealed class ChannelRendering(IMessageRenderer? renderer = null) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((context, activities, send) =>
        {
            foreach (var message in activities.Where(activity => activity.Type == ActivityTypes.Message))
            {
                ShowPictures(message, context.Activity.ChannelId);
                ShowButtons(message, context.Activity);
                RenderText(message, renderer ?? Renderings.For(context.Activity.ChannelId));
            }

            return send();
        });
        return next(cancellationToken);
    }

    private static void RenderText(Activity message, IMessageRenderer renderer)
    {
        if (message.Text is { Length: > 0 } markdown)
        {
            message.Text = renderer.Render(markdown);
            message.TextFormat = renderer.TextFormat;
        }
    }

    private static void ShowPictures(Activity message, string? channelId)
    {
        if (message.Attachments?.Any(attachment => attachment.Content is Picture) == true)
        {
            message.Attachments = [.. message.Attachments
                .Select(attachment => attachment.Content is Picture picture ? PictureAttachment.For(channelId, picture) : attachment)
                .OfType<Attachment>()];
        }
    }

    private static void ShowButtons(Activity message, Activity incoming)
    {
        // Our own terminal numbers the suggested actions itself.
        if (message.SuggestedActions?.Actions is not { Count: > 0 } buttons || incoming.ChannelId == Microsoft.Bot.Connector.Channels.Console
            || Channel.SupportsSuggestedActions(incoming.ChannelId, buttons.Count, incoming.Conversation?.ConversationType))
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
}
