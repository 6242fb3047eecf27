#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata about an activity; what a type does not name stays in <see cref="Properties"/>.</summary>
[JsonConverter(typeof(EntityConverter))]
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
        if (this is T same)
        {
            return same;
        }

        try
        {
            return JsonSerializer.SerializeToElement(this, ActivityJson.Options).Deserialize<T>(ActivityJson.Options);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Takes type and values over from an object of a more precise type.</summary>
    public void SetAs<T>(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var entity = JsonSerializer.SerializeToElement(obj, obj.GetType(), ActivityJson.Options).Deserialize<Entity>(ActivityJson.Options)!;
        Type = entity.Type;
        Properties = entity.Properties;
    }
}
