using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Content.Charts;
using SourcingBot.Content.Rendering;

namespace SourcingBot.Dialogs.Channels;

/// <summary>
/// The one place where a reply meets its channel: Markdown becomes what the channel can show, buttons become suggested actions,
/// a card or a list, a picture goes where pictures are shown, a message that is too long becomes several. The conversation
/// itself never asks which channel it is on.
/// </summary>
/// <param name="renderer">For a channel whose reader is known better than by its id, as a terminal of some width; null to go by the id.</param>
public sealed class ChannelRendering(IMessageRenderer? renderer = null) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(async (context, activities, send) =>
        {
            var shown = activities.Select(activity => activity.Type == ActivityTypes.Message ? ShowParts(activity, context) : [activity]).ToArray();
            activities.Clear();
            activities.AddRange(shown.SelectMany(parts => parts));
            var responses = await send();
            return responses.Length == activities.Count ? LastOfEach(shown, responses) : responses;
        });
        return next(cancellationToken);
    }

    private IReadOnlyList<Activity> ShowParts(Activity message, ITurnContext context) =>
        [.. TeamsQuestion.Part(message, context.Activity).SelectMany(part => Show(ToPerson(part, context), context.Activity))];

    private static Activity ToPerson(Activity message, ITurnContext context)
    {
        if (context.TurnState.Get<Addressee>() is { } addressee && message.Text is { Length: > 0 } text)
        {
            message.Text = $"{addressee.Words}\n\n{text}";
        }

        return message;
    }

    private IReadOnlyList<Activity> Show(Activity message, Activity incoming)
    {
        ShowPictures(message, incoming.ChannelId);
        TeamsCard.AskForRating(message, incoming);
        if (renderer is null && TeamsCard.IsNeededFor(message, incoming))
        {
            return LongMessage.Split(message, incoming, TeamsCard.Of(message, incoming).Write);
        }

        Buttons.Show(message, incoming);
        return LongMessage.Split(message, incoming, WriteText(renderer ?? Renderings.For(incoming.ChannelId)));
    }

    private static WritePart WriteText(IMessageRenderer renderer) => (part, markdown, _) =>
    {
        part.Text = renderer.Render(markdown);
        part.TextFormat = renderer.TextFormat;
    };

    private static void ShowPictures(Activity message, string? channelId)
    {
        if (message.Attachments?.Any(attachment => attachment.Content is Picture) == true)
        {
            message.Attachments = [.. message.Attachments
                .Select(attachment => attachment.Content is Picture picture ? PictureAttachment.For(channelId, picture) : attachment)
                .OfType<Attachment>()];
        }
    }

    /// <summary>Whoever sent one message gets the id of one: of the part with its buttons.</summary>
    private static ResourceResponse[] LastOfEach(IReadOnlyList<Activity>[] shown, ResourceResponse[] responses)
    {
        var end = 0;
        return [.. shown.Select(parts => responses[(end += parts.Count) - 1])];
    }
}
