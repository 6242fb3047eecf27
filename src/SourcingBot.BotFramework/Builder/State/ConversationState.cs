namespace Microsoft.Bot.Builder;

/// <summary>What belongs to a conversation, whoever speaks in it.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{StateKeys.Channel(activity)}/conversations/{StateKeys.Conversation(activity)}";
    }
}
