#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;

namespace SourcingBot.BotFramework;

/// <summary>Makes the stored form of a dialog's state independent of the settings of the storage that happens to write it.</summary>
internal sealed class InstanceStateConverter : JsonConverter<IDictionary<string, object>>
{
    public override IDictionary<string, object> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Dictionary<string, object>>(ref reader, StoredValue.Json);

    public override void Write(Utf8JsonWriter writer, IDictionary<string, object> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            if (name is WaterfallDialog.PersistedValues or Prompt<object>.PersistedState && item is Dictionary<string, object> values)
            {
                // Known for what they are, so they need no type; what is in them does.
                WriteValues(writer, values);
            }
            else
            {
                JsonSerializer.Serialize(writer, item, StoredValue.Json);
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
}
