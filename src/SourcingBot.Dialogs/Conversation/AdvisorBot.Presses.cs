using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Advice.Criteria;
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
        var told = counts ? AnsweredCard.Chosen(definitions, press, whose) : AnsweredCard.Standing(definitions, memory, press.Question, whose);
        // The channel names the pressed message by an id of its own; where all that were shown are known, it is one of them.
        string[] pressed = context.Activity.ReplyToId is { Length: > 0 } replyTo ? [replyTo] : [];
        string[] cards = counts && memory.Askings[press.Question] is { Cards.Count: > 0 } asking ? [.. asking.Cards, .. asking.MayHaveMore ? pressed : []] : pressed;
        foreach (var id in cards)
        {
            await context.UpdateActivityAsync(AnsweredCard.InPlaceOf(id, told), cancellationToken);
        }

        if (counts)
        {
            memory.Close(press.Question);
            memory.Closed.Clear();
            memory.GoTo(Criterion.Find(press.Question));
            await ConverseAsync(context, press.Says, cancellationToken, isPress: true);
        }

        return (AnsweredCard.Show(told), null);
    }

    /// <summary>Cards whose question this turn settled in words, or cleared, tell so and have nothing to press any more.</summary>
    private static async Task CloseCardsAsync(ITurnContext context, AdvisorDefinitions definitions, InterviewMemory memory, CancellationToken cancellationToken)
    {
        var whose = context.TurnState.Get<Addressee>()?.Words;
        foreach (var (question, id) in memory.Closed)
        {
            await context.UpdateActivityAsync(AnsweredCard.InPlaceOf(id, AnsweredCard.Standing(definitions, memory, question, whose)), cancellationToken);
        }

        memory.Closed.Clear();
    }

    private static AdaptiveCardInvokeResponse Refuse(string code, string message) => Answer(HttpStatusCode.BadRequest, ErrorType, new Error(code, message));

    private static AdaptiveCardInvokeResponse Answer(HttpStatusCode status, string? type, object? value) => new() { StatusCode = (int)status, Type = type, Value = value };
}
