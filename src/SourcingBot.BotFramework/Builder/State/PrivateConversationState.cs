namespace Microsoft.Bot.Builder;

/// <summary>What belongs to one person in one conversation.</summary>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{StateKeys.Channel(activity)}/conversations/{StateKeys.Conversation(activity)}/users/{StateKeys.From(activity)}";
    }
}
