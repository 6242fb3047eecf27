using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>How much of everything one activity may bring, whoever sends it: more than a person says, less than would hold up a server.</summary>
public static class ActivityLimits
{
    private const int LongestText = 8000;
    private const int MostAttachments = 20;
    private const int MostEntities = 50;
    private const int MostMembers = 1000;

    /// <summary>What there is too much of, as a sentence; null when nothing is.</summary>
    public static string? Excess(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity switch
        {
            { Text.Length: > LongestText } => $"'text' has {activity.Text.Length} characters; at most {LongestText} are read.",
            { Attachments.Count: > MostAttachments } => $"'attachments' has {activity.Attachments.Count} entries; at most {MostAttachments} are read.",
            { Entities.Count: > MostEntities } => $"'entities' has {activity.Entities.Count} entries; at most {MostEntities} are read.",
            { MembersAdded.Count: > MostMembers } or { MembersRemoved.Count: > MostMembers } => $"A list of members has more than {MostMembers} entries.",
            _ => null,
        };
    }
}
