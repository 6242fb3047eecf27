using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SourcingBot.Content.Rendering;
using SourcingBot.Dialogs.Channels;
using SourcingBot.Dialogs.Saying;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>Who joins and who is spoken to, alone and among others.</summary>
public sealed partial class AdvisorBot
{
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (!Group.Is(activity))
        {
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        // Who comes into a group later is not greeted there: everybody else would have to read it.
        return activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) == true ? GreetGroupAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    private static bool IsForBot(ITurnContext<IMessageActivity> context) => !Group.Is(context.Activity) || Group.IsAddressed(context.Activity);

    private static void AddressPerson(ITurnContext context, AdvisorDefinitions definitions)
    {
        if (Group.Is(context.Activity) && context.Activity.From is { Name: { Length: > 0 } name })
        {
            context.TurnState.Set(new Addressee(definitions.Replies.Say(Reply.ToPerson, ("name", MarkdownText.Escape(name)))));
        }
    }

    /// <summary>Once, and again after a long silence, by whichever of several events it comes first.</summary>
    private async Task GreetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var memory = await MemoryAsync(context, cancellationToken);
        var arrival = await ArriveAsync(context, memory, cancellationToken);
        if (!memory.Greeted || Welcome.IsDue(Definitions(context, memory), memory, Now(context.Activity)))
        {
            await ConverseAsync(context, words: null, cancellationToken, arrival: arrival);
        }
    }

    /// <summary>Whether the group still has to read who the bot is. From then on it has: whoever it is said to, all see it.</summary>
    private async Task<bool> MustIntroduceItselfAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var greeted = _shared.CreateProperty<bool>("greeted");
        if (await greeted.GetAsync(context, () => false, cancellationToken))
        {
            return false;
        }

        await greeted.SetAsync(context, true, cancellationToken);
        return true;
    }

    private async Task GreetGroupAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await MustIntroduceItselfAsync(context, cancellationToken))
        {
            var greeting = MessageFactory.Text(_languages.For(context.Activity.Locale).Replies.Say(Reply.GreetingGroup, ("brand", _publisher.Name)));
            greeting.TextFormat = TextFormatTypes.Markdown;
            await context.SendActivityAsync(greeting, cancellationToken);
        }
    }
}
