using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>One activity from a channel, about to become a turn.</summary>
/// <param name="conversation">Where it belongs.</param>
/// <param name="deliveryKey">Equal for two deliveries of the same activity, different otherwise; unique within the conversation.</param>
/// <param name="activity">Carries its id already. The bot gets it, and may change it.</param>
public sealed class IncomingTurn(ConversationKey conversation, string deliveryKey, Activity activity)
{
    private bool _hasRun;

    public ConversationKey Conversation => conversation;

    public string DeliveryKey => deliveryKey;

    public Activity Activity => activity;

    /// <summary>Whether it shows that the bot may speak again in a conversation whose channel said that it may not.</summary>
    public bool Reopens { get; } = activity.Type is ActivityTypes.Message or ActivityTypes.Invoke
        || (activity.Type == ActivityTypes.InstallationUpdate && activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) != true);

    /// <summary>The activity as it is stored: as it came, whatever the bot made of it.</summary>
    public WrittenActivity Written { get; } = WrittenActivity.Of(activity);

    /// <summary>The activity for one run of the turn, as it came: the object itself for the first, a new one for those that may follow.</summary>
    internal Activity ForRun()
    {
        var again = _hasRun;
        _hasRun = true;
        return again ? ActivityJson.Read(Written.Json) : activity;
    }
}
