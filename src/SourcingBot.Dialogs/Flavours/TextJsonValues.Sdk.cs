using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;

namespace SourcingBot.Dialogs.Flavours;

/// <summary>Lets Newtonsoft.Json write what System.Text.Json understands, and read it back.</summary>
internal sealed class TextJsonValues : JsonConverter
{
    public static JsonSerializerSettings Settings { get; } = new() { NullValueHandling = NullValueHandling.Ignore, Converters = { new TextJsonValues() } };

    public override bool CanConvert(Type objectType) => objectType == typeof(JsonElement) || objectType.IsAssignableTo(typeof(JsonNode));

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) =>
        System.Text.Json.JsonSerializer.Deserialize(Newtonsoft.Json.Linq.JToken.ReadFrom(reader).ToString(Formatting.None), objectType, JsonSerializerOptions.Web);

    public override void WriteJson(JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) =>
        // A token and not raw text: the SDK makes trees, and raw text has no place in one.
        Newtonsoft.Json.Linq.JToken.Parse(System.Text.Json.JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object), JsonSerializerOptions.Web)).WriteTo(writer);
}
