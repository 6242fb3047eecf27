namespace Microsoft.Bot.Builder;

/// <summary>What belongs to a person on a channel, in whichever conversation.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return $"{StateKeys.Channel(activity)}/users/{StateKeys.From(activity)}";
    }
}
