using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SourcingBot.Samples.Bots;

public class ProactiveBot : ActivityHandler
{
    private readonly ConcurrentDictionary<string, ConversationReference> _conversationReferences;

    public ProactiveBot(ConcurrentDictionary<string, ConversationReference> conversationReferences)
    {
        _conversationReferences = conversationReferences;
    }

    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        AddConversationReference((Activity)turnContext.Activity);
        return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        AddConversationReference((Activity)turnContext.Activity);
        await turnContext.SendActivityAsync(MessageFactory.Text("You will hear from me."), cancellationToken);
    }

    private void AddConversationReference(Activity activity)
    {
        var conversationReference = activity.GetConversationReference();
        _conversationReferences.AddOrUpdate(conversationReference.User.Id, conversationReference, (key, newValue) => conversationReference);
    }
}
