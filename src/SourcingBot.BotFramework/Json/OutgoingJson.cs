using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>
/// What a channel is sent, cut out of the JSON of a committed activity: to make objects of all of it and JSON of them again would cost
/// more than the rest of a delivery.
/// </summary>
internal static class OutgoingJson
{
    /// <summary>Type, addresses and time.</summary>
    public static Activity ReadHead(ReadOnlySpan<byte> activity)
    {
        var head = new Activity();
        var reader = new Utf8JsonReader(activity);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("conversation"u8))
            {
                head.Conversation = JsonSerializer.Deserialize<ConversationAccount>(ref reader, ActivityJson.Options);
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                head.Type = Text(ref reader);
            }
            else if (reader.ValueTextEquals("channelId"u8))
            {
                head.ChannelId = Text(ref reader);
            }
            else if (reader.ValueTextEquals("serviceUrl"u8))
            {
                head.ServiceUrl = Text(ref reader);
            }
            else if (reader.ValueTextEquals("replyToId"u8))
            {
                head.ReplyToId = Text(ref reader);
            }
            else if (reader.ValueTextEquals("timestamp"u8))
            {
                reader.Read();
                head.Timestamp = reader.GetDateTimeOffset();
            }
            else
            {
                reader.Skip();
            }
        }

        return head;
    }

    /// <summary>Without what only the receiver may say: A2031 no id of a new one, A2041 no timestamp, A2302 no service address.</summary>
    /// <param name="activity">As it was committed.</param>
    /// <param name="id">The channel's own, of an activity that it has; null for a new one.</param>
    public static ReadOnlyMemory<byte> Body(ReadOnlySpan<byte> activity, string? id)
    {
        var own = id is null ? "{"u8 : Encoding.UTF8.GetBytes($"{{\"id\":\"{JsonEncodedText.Encode(id)}\"");
        var body = new byte[activity.Length + own.Length];
        own.CopyTo(body);
        var length = own.Length;
        var reader = new Utf8JsonReader(activity);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var from = (int)reader.TokenStartIndex;
            var isDropped = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("timestamp"u8) || reader.ValueTextEquals("serviceUrl"u8);
            var mayBeDropped = reader.ValueTextEquals("replyToId"u8);
            reader.Read();
            reader.Skip();
            if (isDropped || (mayBeDropped && DeliveryKeys.IsOwn(reader.GetString()!)))
            {
                continue;
            }

            if (length > 1)
            {
                body[length++] = (byte)',';
            }

            var field = activity[from..(int)reader.BytesConsumed];
            field.CopyTo(body.AsSpan(length));
            length += field.Length;
        }

        body[length++] = (byte)'}';
        return body.AsMemory(0, length);
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }
}
