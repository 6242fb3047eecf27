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

    // A2013, A6150, A6200: what clients of Direct Line know. Members and typing are not among what is kept for them.
    private static readonly HashSet<string> ForClients =
    [
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.EndOfConversation, ActivityTypes.MessageReaction,
        ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.Suggestion,
    ];

    /// <param name="output">Is written to.</param>
    /// <param name="activities">A piece of the log.</param>
    /// <param name="watermark">Of a client that has seen them.</param>
    /// <param name="viewer">The user who will see them; null for a server that has the secret.</param>
    /// <returns>How many of them clients may see.</returns>
    public static int Write(IBufferWriter<byte> output, IReadOnlyList<LoggedActivity> activities, long watermark, string? viewer)
    {
        var shown = 0;
        using var writer = new Utf8JsonWriter(output, Format);
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var activity in activities)
        {
            using var json = JsonDocument.Parse(activity.Json);
            if (IsForClients(json.RootElement, viewer))
            {
                Write(writer, activity.Id, activity.Timestamp, json.RootElement, viewer);
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
        Write(writer, id, timestamp, json.RootElement, viewer: null);
        writer.WriteEndArray();
        // The client remembers the last watermark it was sent, so this one must not be missing or older.
        writer.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static bool IsForClients(JsonElement activity, string? viewer)
    {
        var type = activity.TryGetProperty("type", out var given) ? given.GetString() : null;
        return type is not null && ForClients.Contains(type) && type switch
        {
            ActivityTypes.Event => !(activity.TryGetProperty("name", out var name) && Channel.OwnEvents.Contains(name.GetString() ?? "")),
            // A6103: to its recipient alone.
            ActivityTypes.Suggestion => viewer is not null
                && activity.TryGetProperty("recipient", out var recipient) && recipient.TryGetProperty("id", out var id) && id.GetString() == viewer,
            _ => true,
        };
    }

    /// <summary>A7710: whom they name may see suggested actions; without names, everybody.</summary>
    private static bool AreFor(JsonElement suggestedActions, string? viewer) =>
        viewer is null
        || !suggestedActions.TryGetProperty("to", out var to)
        || to.GetArrayLength() == 0
        || to.EnumerateArray().Any(id => id.ValueEquals(viewer));

    private static void Write(Utf8JsonWriter writer, string id, DateTimeOffset timestamp, JsonElement activity, string? viewer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("timestamp", timestamp.UtcDateTime);
        foreach (var property in activity.EnumerateObject())
        {
            if (property.Name is "id" or "timestamp" or "serviceUrl" or "callerId"
                || (property.Name is "suggestedActions" && !AreFor(property.Value, viewer)))
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
