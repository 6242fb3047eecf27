using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SourcingBot.BotFramework;

/// <summary>State documents as JSON: camelCase, enums and what is not a number (NaN, infinity) by name.</summary>
public static class StateJson
{
    /// <summary>Shared by every state; an application adds converters for its polymorphic types here, before the first turn.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(), new NewtonsoftValues() },
    };

    /// <summary>A value out of a state document as the type it was put in: what was read from a store is still a <see cref="JsonElement"/>.</summary>
    public static T? As<T>(object? value) => value switch
    {
        null => default,
        T typed => typed,
        JsonElement json => json.Deserialize<T>(Options),
        _ => JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options),
    };

    internal static string Write(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);

    internal static object? Read(string json, Type type) => JsonSerializer.Deserialize(json, type, Options);

    internal static Dictionary<string, object?> ReadDocument(string json) => JsonSerializer.Deserialize<Dictionary<string, object?>>(json, Options) ?? [];
}
