#nullable disable annotations

using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourcingBot.BotFramework;

/// <summary>Makes the stored form of a dialog's state independent of the settings of the storage that happens to write it.</summary>
internal sealed class InstanceStateConverter : JsonConverter<IDictionary<string, object>>
{
    public override IDictionary<string, object> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Dictionary<string, object>>(ref reader, StoredValue.Json);

    public override void Write(Utf8JsonWriter writer, IDictionary<string, object> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, StoredValue.Json);
}
