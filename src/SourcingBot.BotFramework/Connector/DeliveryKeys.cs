using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>What tells two deliveries of one activity from two activities.</summary>
internal static class DeliveryKeys
{
    private const string OwnPrefix = "own:";

    /// <summary>Whether an id was made here, so that the channel does not know it.</summary>
    public static bool IsOwn(string id) => id.StartsWith(OwnPrefix, StringComparison.Ordinal);

    /// <summary>Of an activity that nobody delivers again.</summary>
    public static string New() => OwnPrefix + Guid.NewGuid().ToString("n");

    /// <summary>The activity's id, which it is given if it has none.</summary>
    public static string Ensure(Activity activity) =>
        activity.Id = string.IsNullOrWhiteSpace(activity.Id) ? (activity.Timestamp is null ? New() : OwnPrefix + Hash(activity)) : activity.Id;

    // Without a timestamp two equal activities may well be two: somebody said yes twice. Then they get random keys above.
    private static string Hash(Activity activity) => Convert.ToHexStringLower(SHA256.HashData(ActivityJson.WriteUtf8(new Activity(activity.Type)
    {
        From = new ChannelAccount(activity.From?.Id),
        Timestamp = activity.Timestamp,
        Name = activity.Name,
        Text = activity.Text,
        Value = activity.Value is JsonElement value ? value : null,
        MembersAdded = activity.MembersAdded,
        MembersRemoved = activity.MembersRemoved,
    })));
}
