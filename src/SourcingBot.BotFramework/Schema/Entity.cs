#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata about an activity; what a type does not name stays in <see cref="Properties"/>.</summary>
public class Entity
{
    public Entity(string type = null)
    {
        Type = type;
    }

    public string Type { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Properties { get; set; }

    /// <summary>This entity read as a more precise type; null when it has another shape (A2105: malformed entities are ignored).</summary>
    public T GetAs<T>()
    {
        try
        {
            return JsonSerializer.SerializeToElement(this, ActivityJson.Options).Deserialize<T>(ActivityJson.Options);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
