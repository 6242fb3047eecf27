using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.Host.Transcripts;

/// <summary>
/// A conversation as a <c>.transcript</c>: a JSON array of its activities. The Emulator reads from and recipient of every activity, with
/// their roles, so none is without them; where the channel is reached is nobody's business.
/// </summary>
internal static class TranscriptWriter
{
    // Read by people and diffed: letters stay letters.
    private static readonly JsonWriterOptions Format = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, ConversationKey conversation, IReadOnlyList<LoggedActivity> activities)
    {
        using var writer = new Utf8JsonWriter(output, Format);
        writer.WriteStartArray();
        var (user, bot) = People(activities);
        var sent = new HashSet<string>();
        foreach (var activity in activities)
        {
            var complete = Complete(activity, conversation, user, bot);
            if (!activity.IsIncoming && !sent.Add(activity.Id) && (string?)complete["type"] == ActivityTypes.Message)
            {
                complete["type"] = ActivityTypes.MessageUpdate;
            }

            complete.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    /// <summary>Who they are where an activity does not say so: as in the first one from the person.</summary>
    private static (JsonObject User, JsonObject Bot) People(IReadOnlyList<LoggedActivity> activities)
    {
        var first = activities.Where(activity => activity.IsIncoming).Select(activity => JsonNode.Parse(activity.Json)!.AsObject()).FirstOrDefault();
        return (Known(first?["from"], "user"), Known(first?["recipient"], "bot"));

        static JsonObject Known(JsonNode? account, string otherwise) => account?.DeepClone().AsObject() ?? new JsonObject { ["id"] = otherwise };
    }

    private static JsonObject Complete(LoggedActivity logged, ConversationKey conversation, JsonObject user, JsonObject bot)
    {
        var activity = JsonNode.Parse(logged.Json)!.AsObject();
        var from = Account(activity["from"], logged.IsIncoming ? user : bot, logged.IsIncoming ? RoleTypes.User : RoleTypes.Bot);
        var recipient = Account(activity["recipient"], logged.IsIncoming ? bot : user, logged.IsIncoming ? RoleTypes.Bot : RoleTypes.User);
        foreach (var name in (string[])["serviceUrl", "callerId", "from", "recipient", "id", "timestamp"])
        {
            activity.Remove(name);
        }

        activity.Insert(1, "id", logged.Id);
        activity.Insert(2, "timestamp", logged.Timestamp.UtcDateTime);
        activity.Insert(3, "from", from);
        activity.Insert(4, "recipient", recipient);
        activity["channelId"] ??= conversation.ChannelId;
        activity["conversation"] ??= new JsonObject { ["id"] = conversation.ConversationId };
        return activity;
    }

    private static JsonObject Account(JsonNode? account, JsonObject otherwise, string role)
    {
        var complete = (account ?? otherwise).DeepClone().AsObject();
        complete["role"] = role;
        return complete;
    }
}
