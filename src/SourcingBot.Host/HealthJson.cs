using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourcingBot.Host;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HealthAnswer))]
internal sealed partial class HealthJson : JsonSerializerContext;
