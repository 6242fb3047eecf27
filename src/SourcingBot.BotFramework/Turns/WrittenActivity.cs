using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>An activity as JSON, written once when it was sent: what is done to the object later does not show in it.</summary>
/// <param name="Id">Null when it has none yet.</param>
public sealed record WrittenActivity(string? Id, string Json)
{
    public static WrittenActivity Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new WrittenActivity(activity.Id, ActivityJson.Write(activity));
    }
}
