using System.Text.Json;

namespace SourcingBot.Host.Tests.Crashes;

/// <summary>One activity of a conversation's log.</summary>
internal sealed record Heard(string Id, string From, string Text)
{
    public static Heard Of(JsonElement activity) => new(
        activity.GetProperty("id").GetString()!,
        activity.GetProperty("from").GetProperty("id").GetString()!,
        activity.GetProperty("text").GetString()!);
}
