using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourcingBot.Host.ResultPages;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OwnerCall))]
[JsonSerializable(typeof(ErasedAnswer))]
[JsonSerializable(typeof(ResultPageData))]
internal sealed partial class OwnerCallJson : JsonSerializerContext;
