using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;
using SourcingBot.Content.Rendering.Cards;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Buttons of a question's card. Each asking takes one answer, whoever else sees the card and however many devices show it.</summary>
public sealed partial class AdvisorBot
{
    private const string ErrorType = "application/vnd.microsoft.error";
    private const string SentenceType = "application/vnd.microsoft.activity.message";

    /// <summary>The client that sent the press shows the card in the answer at once; the update shows it to everybody else.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (invokeValue.Action?.Verb != CardPress.Verb)
        {
            return Refuse("NotSupported", $"The verb '{invokeValue.Action?.Verb}' is not supported. The verb is '{CardPress.Verb}'.");
        }

        if (CardPress.Read(invokeValue.Action.Data) is not { } press)
        {
            return Refuse("BadRequest", "The data lacks 'question', 'asking', 'to' or 'says', or one of them is no text.");
        }

        var (card, sentence) = await PressAsync(turnContext, press, cancellationToken);
        return card is null ? Answer(HttpStatusCode.OK, SentenceType, sentence) : Answer(HttpStatusCode.OK, card.ContentType, card.Content);
    }

    private async Task OnCardMessageAsync(ITurnContext context, CardPress press, CancellationToken cancellationToken)
    {
        var (card, sentence) = await PressAsync(context, press, cancellationToken);
        if (card is null)
        {
            await context.SendActivityAsync(MessageFactory.Text(sentence), cancellationToken);
        }
    }

    /// <returns>What the card becomes, or only a sentence to whoever pressed it.</returns>
    private async Task<(Attachment? Card, string? Sentence)> PressAsync(ITurnContext context, CardPress press, CancellationToken cancellationToken)
    {
        var memory = await MemoryAsync(context, cancellationToken);
        var definitions = Definitions(context, memory);
        AddressPerson(context, definitions);
        if (press.To != context.Activity.From?.Id)
        {
            return (null, definitions.Replies.Say(Reply.CardOfAnother));
        }

        var whose = context.TurnState.Get<Addressee>()?.Words;
        var counts = memory.IsOpen(press.Asked) && Criterion.Find(press.Question) is not null;
        var card = counts ? AnsweredCard.Chosen(definitions, press, whose) : AnsweredCard.Late(definitions, memory, press, whose);
        if (context.Activity.ReplyToId is { Length: > 0 } pressed)
        {
            await context.UpdateActivityAsync(AnsweredCard.InPlaceOf(pressed, card), cancellationToken);
        }

        if (counts)
        {
            memory.Askings.Remove(press.Question);
            memory.GoTo(Criterion.Find(press.Question));
            await ConverseAsync(context, press.Says, cancellationToken, isPress: true);
        }

        return (card, null);
    }

    private static AdaptiveCardInvokeResponse Refuse(string code, string message) => Answer(HttpStatusCode.BadRequest, ErrorType, new Error(code, message));

    private static AdaptiveCardInvokeResponse Answer(HttpStatusCode status, string? type, object? value) => new() { StatusCode = (int)status, Type = type, Value = value };
}
