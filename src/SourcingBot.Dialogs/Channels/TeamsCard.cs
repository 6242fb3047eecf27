using Microsoft.Bot.Schema;
using SourcingBot.Content.Rendering.Cards;
using Known = Microsoft.Bot.Connector.Channels;

namespace SourcingBot.Dialogs.Channels;

/// <summary>
/// A message to Teams as an Adaptive Card and nothing beside it: Teams parts a text from its attachments and then gives no
/// usable id for either, and shows suggested actions below plain text messages only.
/// </summary>
internal sealed class TeamsCard
{
    private readonly IReadOnlyList<Attachment> _attachments;
    private readonly IReadOnlyList<string> _buttons;

    private TeamsCard(IReadOnlyList<Attachment> attachments, IReadOnlyList<string> buttons) => (_attachments, _buttons) = (attachments, buttons);

    /// <summary>Whether the text shows what a message of Teams does not, or must not stand alone.</summary>
    public static bool IsNeededFor(Activity message, Activity incoming) =>
        incoming.ChannelId == Known.Msteams && message.Text is { Length: > 0 } markdown
        && (message.Attachments is { Count: > 0 } || !HasSuggestedButtons(message, incoming) || AdaptiveCard.IsNeededFor(markdown));

    /// <summary>Takes the buttons out of the message.</summary>
    public static TeamsCard Of(Activity message)
    {
        var buttons = message.SuggestedActions?.Actions ?? [];
        message.SuggestedActions = null;
        return new TeamsCard([.. message.Attachments ?? []], [.. buttons.Select(button => button.Value as string ?? button.Title ?? "")]);
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

    private static bool HasSuggestedButtons(Activity message, Activity incoming) =>
        message.SuggestedActions?.Actions is not { Count: > 0 } buttons || Buttons.AreSuggested(buttons, incoming);
}
