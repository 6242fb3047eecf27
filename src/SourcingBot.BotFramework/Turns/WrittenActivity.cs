using System.Text;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>An activity as JSON, written once when it was sent: what is done to the object later does not show in it.</summary>
public sealed class WrittenActivity
{
    private readonly byte[] _utf8;

    private WrittenActivity(string? id, byte[] utf8, ActivityOperation operation)
    {
        (Id, _utf8, Operation) = (id, utf8, operation);
    }

    /// <summary>Null when it has none yet; of an update or a deletion, the id of the activity it is about: ours, or the channel's own.</summary>
    public string? Id { get; }

    public ActivityOperation Operation { get; }

    public ReadOnlyMemory<byte> Utf8 => _utf8;

    public string Json => field ??= Encoding.UTF8.GetString(_utf8);

    public static WrittenActivity Of(Activity activity, ActivityOperation operation = ActivityOperation.Send)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new WrittenActivity(activity.Id, ActivityJson.WriteUtf8(activity), operation);
    }
}
