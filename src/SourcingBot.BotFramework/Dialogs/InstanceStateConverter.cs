#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;

namespace SourcingBot.BotFramework;

/// <summary>Makes the stored form of a dialog's state independent of the settings of the storage that happens to write it.</summary>
internal sealed class InstanceStateConverter : JsonConverter<IDictionary<string, object>>
{
    public override IDictionary<string, object> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The state of a dialog is an object.");
        }

        var state = new Dictionary<string, object>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            state[name] = name switch
            {
                ComponentDialog.PersistedDialogState when IsStack(reader) => JsonSerializer.Deserialize<DialogState>(ref reader, StoredValue.Json),
                WaterfallDialog.PersistedValues or Prompt<object>.PersistedState when IsValues(reader) => JsonSerializer.Deserialize<Dictionary<string, object>>(ref reader, StoredValue.Json),
                _ => JsonSerializer.Deserialize<object>(ref reader, StoredValue.Json),
            };
        }

        return state;
    }

    public override void Write(Utf8JsonWriter writer, IDictionary<string, object> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            switch (item)
            {
                case Dictionary<string, object> values when name is WaterfallDialog.PersistedValues or Prompt<object>.PersistedState:
                    // Known for what they are, so they need no type; what is in them does.
                    WriteValues(writer, values);
                    break;
                case not null and not DialogState when IsOurs(name) && StoredTypes.NameOf(item.GetType()) is null:
                    // JSON that somebody sent must not be taken for a stack or for values, in which types are named.
                    PlainObjectConverter.WriteAsJson(writer, item, StoredValue.Json);
                    break;
                default:
                    JsonSerializer.Serialize(writer, item, StoredValue.Json);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter writer, Dictionary<string, object> values)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in values)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, item, StoredValue.Json);
        }

        writer.WriteEndObject();
    }

    private static bool IsOurs(string name) => name is WaterfallDialog.PersistedValues or Prompt<object>.PersistedState or ComponentDialog.PersistedDialogState;

    private static bool IsValues(Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject && !PlainObjectConverter.IsWrapped(reader);

    /// <summary>A stack is read at once, for every turn needs it; as a value like others it would first become a document of its own.</summary>
    private static bool IsStack(Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.ValueTextEquals("dialogStack"u8);
}
