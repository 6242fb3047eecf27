using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourcingBot.BotFramework;

/// <summary>
/// Bots written for the SDK put Newtonsoft's <c>JObject</c> and <c>JArray</c> into <c>value</c>, <c>channelData</c> and <c>content</c>. They are known by name, so
/// that the runtime needs no reference to that library.
/// </summary>
internal sealed class NewtonsoftValues : JsonConverterFactory
{
    public static bool Knows(Type type) => type.Namespace == "Newtonsoft.Json.Linq" && type.Name is "JObject" or "JArray" or "JToken" or "JValue";

    public override bool CanConvert(Type typeToConvert) => Knows(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T>
        where T : class, IEnumerable
    {
        private static readonly MethodInfo Parse = typeof(T).GetMethod("Parse", [typeof(string)])!;

        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return (T?)Parse.Invoke(null, [json.RootElement.GetRawText()]);
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            if (value.GetType().GetProperty("Value") is { } single)
            {
                JsonSerializer.Serialize(writer, single.GetValue(value), options);
            }
            else
            {
                // The text of an object or array is its JSON.
                writer.WriteRawValue(value.ToString()!);
            }
        }
    }
}
