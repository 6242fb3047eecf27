using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using SourcingBot.Content.Rendering.Cards;
using SourcingBot.Dialogs.Conversation;
using Known = Microsoft.Bot.Connector.Channels;

namespace SourcingBot.Dialogs.Channels;

/// <summary>
/// A message to Teams as an Adaptive Card and nothing beside it: Teams parts a text from its attachments and then gives no
/// usable id for either, and shows suggested actions below plain text messages only.
/// </summary>
internal sealed class TeamsCard
{
    private readonly IReadOnlyList<Attachment> _attachments;
    private readonly IReadOnlyList<CardButton> _buttons;

    private TeamsCard(IReadOnlyList<Attachment> attachments, IReadOnlyList<CardButton> buttons) => (_attachments, _buttons) = (attachments, buttons);

    /// <summary>Whether the text shows what a message of Teams does not, must not stand alone, or asks what is to be answered once.</summary>
    public static bool IsNeededFor(Activity message, Activity incoming) =>
        incoming.ChannelId == Known.Msteams && message.Text is { Length: > 0 } markdown
        && (message.Attachments is { Count: > 0 } || message is Said { Asked: not null } || !HasSuggestedButtons(message, incoming) || AdaptiveCard.IsNeededFor(markdown));

    /// <summary>Takes the buttons out of the message.</summary>
    public static TeamsCard Of(Activity message, Activity incoming)
    {
        var labels = (message.SuggestedActions?.Actions ?? []).Select(button => button.Value as string ?? button.Title ?? "");
        message.SuggestedActions = null;
        if (message is Said { Asked: not null } question)
        {
            question.KeepsButtons = true;
        }

        return new TeamsCard([.. message.Attachments ?? []], [.. labels.Select(label => Button(label, (message as Said)?.Asked, incoming))]);
    }

    /// <summary>Lets Teams ask below the message whether it helped.</summary>
    public static void AskForRating(Activity message, Activity incoming)
    {
        if (incoming.ChannelId == Known.Msteams && message is Said { MayBeRated: true })
        {
            message.ChannelData = new JsonObject { ["feedbackLoopEnabled"] = true };
        }
    }

    /// <inheritdoc cref="WritePart"/>
    public void Write(Activity part, string markdown, bool isLast)
    {
        var card = new Attachment(AdaptiveCard.ContentType, content: AdaptiveCard.Render(markdown, isLast ? _buttons : []));
        part.Text = null;
        part.TextFormat = null;
        part.Summary = AdaptiveCard.Summary(markdown);
        part.Attachments = isLast ? [.. _attachments, card] : [card];
    }

    /// <summary>
    /// What answers a question is sent to the bot alone, which shows on the card what was chosen. Anything else the person says in the chat;
    /// but among others what is said without a mention is not for the bot, so there it is sent to it as what was pressed.
    /// </summary>
    private static CardButton Button(string label, QuestionAsked? asked, Activity incoming) =>
        asked is not null && incoming.From?.Id is { } person ? new(label, CardPress.Verb, new CardPress(asked.Question, asked.Asking, person, label).ToData())
        : Group.Is(incoming) ? new(label, Data: CardPress.WordsAsData(label))
        : new(label);

    private static bool HasSuggestedButtons(Activity message, Activity incoming) =>
        message.SuggestedActions?.Actions is not { Count: > 0 } buttons || Buttons.AreSuggested(buttons, incoming);
}
