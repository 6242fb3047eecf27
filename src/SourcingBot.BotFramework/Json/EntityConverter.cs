using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace SourcingBot.BotFramework;

/// <summary>Writes an entity as what it is, such as a <see cref="Mention"/> in a list of entities; reads it with all its values in <see cref="Entity.Properties"/>.</summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    private const string TypeName = "type";

    public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An entity is an object.");
        }

        var entity = new Entity();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == TypeName)
            {
                entity.Type = reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString() : throw new JsonException("The type of an entity is text.");
            }
            else if (!(entity.Properties ??= []).TryAdd(name, JsonSerializer.Deserialize<JsonElement>(ref reader, options)))
            {
                throw new JsonException($"'{name}' stands twice in an entity.");
            }
        }

        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            return;
        }

        writer.WriteStartObject();
        if (value.Type is not null)
        {
            writer.WriteString(TypeName, value.Type);
        }

        foreach (var (name, item) in value.Properties ?? [])
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, item, options);
        }

        writer.WriteEndObject();
    }
}
