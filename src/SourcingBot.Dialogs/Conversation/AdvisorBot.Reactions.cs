using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Dialogs.Reactions;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>What people think of answers, by a reaction to a message or by the thumbs below it. Nothing is said to it.</summary>
public sealed partial class AdvisorBot
{
    protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        CountAsync(turnContext, messageReactions, by: 1, cancellationToken);

    protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        CountAsync(turnContext, messageReactions, by: -1, cancellationToken);

    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != "message/submitAction")
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        if (Submission.Read(turnContext.Activity.Value) is { ActionName: "feedback", ActionValue.Reaction: { } reaction })
        {
            await CountAsync(turnContext, [new MessageReaction(reaction)], by: 1, cancellationToken);
        }

        return new InvokeResponse { Status = (int)HttpStatusCode.OK };
    }

    private async Task CountAsync(ITurnContext context, IEnumerable<MessageReaction> reactions, int by, CancellationToken cancellationToken)
    {
        var memory = await MemoryAsync(context, cancellationToken);
        var definitions = Definitions(context, memory);
        foreach (var kind in reactions.Select(reaction => reaction.Type).Where(Reaction.IsKnown))
        {
            _reactions?.Note(new Reaction(definitions.Library.Language, Subject.Of(definitions, memory), kind!), by);
        }
    }
}
