using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Bot.Schema;
using SourcingBot.BotFramework;

namespace SourcingBot.DirectLine;

/// <summary>Activities as clients see them: with the log's id and time, without what is between channel and bot.</summary>
internal static class ActivitySet
{
    // The answer is JSON and never part of a page, so only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly HashSet<string> NotForClients =
    [
        ActivityTypes.ConversationUpdate, ActivityTypes.Typing, ActivityTypes.Trace, ActivityTypes.Invoke, ActivityTypes.InvokeResponse,
        ActivityTypes.Delay, ActivityTypes.Handoff, ActivityTypes.InstallationUpdate, ActivityTypes.ContactRelationUpdate,
    ];

    /// <returns>How many of them clients may see.</returns>
    public static int Write(IBufferWriter<byte> output, IReadOnlyList<LoggedActivity> activities, long watermark)
    {
        var shown = 0;
        using var writer = new Utf8JsonWriter(output, Format);
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var activity in activities)
        {
            using var json = JsonDocument.Parse(activity.Json);
            if (IsForClients(json.RootElement))
            {
                Write(writer, activity.Id, activity.Timestamp, json.RootElement);
                shown++;
            }
        }

        writer.WriteEndArray();
        writer.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        return shown;
    }

    /// <summary>One activity that is not in the log.</summary>
    public static void WriteTransient(IBufferWriter<byte> output, Activity activity, string id, DateTimeOffset timestamp, long watermark)
    {
        using var writer = new Utf8JsonWriter(output, Format);
        using var json = JsonDocument.Parse(ActivityJson.WriteUtf8(activity));
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        Write(writer, id, timestamp, json.RootElement);
        writer.WriteEndArray();
        // The client remembers the last watermark it was sent, so this one must not be missing or older.
        writer.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static bool IsForClients(JsonElement activity)
    {
        var type = activity.TryGetProperty("type", out var given) ? given.GetString() : null;
        return type is not null
            && !NotForClients.Contains(type)
            && !(type == ActivityTypes.Event && activity.TryGetProperty("name", out var name) && Channel.OwnEvents.Contains(name.GetString() ?? ""));
    }

    private static void Write(Utf8JsonWriter writer, string id, DateTimeOffset timestamp, JsonElement activity)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("timestamp", timestamp.UtcDateTime);
        foreach (var property in activity.EnumerateObject())
        {
            if (property.Name is "id" or "timestamp" or "serviceUrl" or "callerId")
            {
                continue;
            }

            writer.WritePropertyName(property.Name);
            // Byte for byte: the client compares what it sent with what comes back.
            writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(property.Value), skipInputValidation: true);
        }

        writer.WriteEndObject();
    }
}
