#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourcingBot.BotFramework;

/// <summary>
/// Gives <c>(string)stepContext.Values["name"]</c> its meaning in a later turn: text, numbers and truth come back as themselves
/// (whole numbers as <see cref="long"/>, as bots written for the SDK expect), only objects and lists as <see cref="JsonElement"/>.
/// </summary>
internal sealed class PlainObjectConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt64(out var whole) => whole,
        JsonTokenType.Number => reader.GetDouble(),
        _ => JsonElement.ParseValue(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}
