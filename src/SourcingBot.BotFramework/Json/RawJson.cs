using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourcingBot.BotFramework;

/// <summary>A value of a state document that nobody has asked for yet: it is read as the type that somebody asks for, and else goes back as it came.</summary>
[JsonConverter(typeof(Converter))]
internal sealed class RawJson
{
    private readonly ReadOnlyMemory<byte> _utf8;

    private RawJson(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
    }

    public T? As<T>() => JsonSerializer.Deserialize<T>(_utf8.Span, StateJson.Options);

    /// <summary>The values of an object by name; of two with one name the later.</summary>
    public static Dictionary<string, object?> ReadObject(byte[] utf8)
    {
        var values = new Dictionary<string, object?>();
        var reader = new Utf8JsonReader(utf8);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A state document is an object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var from = (int)reader.TokenStartIndex;
            reader.Skip();
            values[name] = reader.TokenType == JsonTokenType.Null ? null : new RawJson(utf8.AsMemory(from..(int)reader.BytesConsumed));
        }

        return values;
    }

    private sealed class Converter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Such values are cut out of a document, not read from one.");

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) => writer.WriteRawValue(value._utf8.Span, skipInputValidation: true);
    }
}
