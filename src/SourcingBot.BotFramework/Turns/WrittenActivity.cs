using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>An activity as JSON, written once when it was sent: what is done to the object later does not show in it.</summary>
/// <param name="Id">Null when it has none yet; of an update or a deletion, the id of the activity it is about: ours, or the channel's own.</param>
public sealed record WrittenActivity(string? Id, string Json, ActivityOperation Operation = ActivityOperation.Send)
{
    public static WrittenActivity Of(Activity activity, ActivityOperation operation = ActivityOperation.Send)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new WrittenActivity(activity.Id, ActivityJson.Write(activity), operation);
    }
}
