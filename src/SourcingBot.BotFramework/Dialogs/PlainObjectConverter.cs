#nullable disable annotations

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;

namespace SourcingBot.BotFramework;

/// <summary>
/// Gives <c>(UserProfile)stepContext.Values["user"]</c> its meaning in a later turn: what was put in as text, a number, truth, or a type that has a
/// name in <see cref="StoredTypes"/> comes back as that type, everything else as <see cref="JsonElement"/>.
/// </summary>
/// <remarks>
/// Text, truth, <see cref="int"/> and numbers with a point are plain JSON; other types are <c>{"$type": …, "$value": …}</c>. JSON that somebody sent
/// and that looks like this is wrapped once more: it must not choose the class it becomes.
/// </remarks>
internal sealed class PlainObjectConverter : JsonConverter<object>
{
    private const string TypeName = "$type";
    private const string Value = "$value";

    // What this name wraps is JSON as it came.
    private const string Json = "json";

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt32(out var whole) => whole,
        JsonTokenType.Number when reader.TryGetInt64(out var whole) => whole,
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.StartObject when IsWrapped(reader) => Unwrap(JsonElement.ParseValue(ref reader), options),
        _ => JsonElement.ParseValue(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string or bool or int or DialogState:
                JsonSerializer.Serialize(writer, value, value.GetType(), options);
                break;

            case double number when double.IsFinite(number):
                WriteWithPoint(writer, number);
                break;

            case var _ when value.GetType() == typeof(object):
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;

            default:
                WriteOther(writer, value, options);
                break;
        }
    }

    internal static bool IsWrapped(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(TypeName);

    /// <summary>Comes back as <see cref="JsonElement"/>, whatever it looks like.</summary>
    internal static void WriteAsJson(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(TypeName, Json);
        writer.WritePropertyName(Value);
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
        writer.WriteEndObject();
    }

    private static object Unwrap(JsonElement wrapped, JsonSerializerOptions options)
    {
        if (!wrapped.TryGetProperty(Value, out var value))
        {
            return wrapped;
        }

        try
        {
            return wrapped.GetProperty(TypeName).GetString() is { } name && name != Json && StoredTypes.Find(name) is { } type ? value.Deserialize(type, options) : value;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or InvalidOperationException)
        {
            // The class has another shape than when this was stored.
            return value;
        }
    }

    private static void WriteWithPoint(Utf8JsonWriter writer, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        writer.WriteRawValue(text.AsSpan().ContainsAny(".E") ? text : text + ".0");
    }

    private static void WriteOther(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (StoredTypes.NameOf(value.GetType()) is { } name)
        {
            writer.WriteStartObject();
            writer.WriteString(TypeName, name);
            writer.WritePropertyName(Value);
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
            return;
        }

        var json = JsonSerializer.SerializeToElement(value, value.GetType(), options);
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(TypeName, out _))
        {
            WriteAsJson(writer, json, options);
            return;
        }

        json.WriteTo(writer);
    }
}
