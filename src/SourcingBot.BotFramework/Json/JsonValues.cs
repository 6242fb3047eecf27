using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SourcingBot.BotFramework;

/// <summary>What comes in <c>value</c>: an object of JSON in whichever library's clothes.</summary>
internal static class JsonValues
{
    /// <summary>Reads an object of JSON, whatever the case of its names; false for anything else and for another shape.</summary>
    public static bool TryReadObject<T>(object value, [NotNullWhen(true)] out T? typed)
        where T : class
    {
        typed = value as T;
        if (typed is not null)
        {
            return true;
        }

        if (value is not (JsonElement or JsonNode) && !NewtonsoftValues.Knows(value.GetType()))
        {
            return false;
        }

        try
        {
            var json = JsonSerializer.SerializeToElement(value, value.GetType(), StateJson.Options);
            typed = json.ValueKind == JsonValueKind.Object ? json.Deserialize<T>(StateJson.Options) : null;
        }
        catch (JsonException)
        {
            // Another shape is an answer, not an error.
        }

        return typed is not null;
    }
}
