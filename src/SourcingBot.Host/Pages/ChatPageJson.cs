using System.Text.Json;
using System.Text.Json.Serialization;

namespace SourcingBot.Host.Pages;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatPageData))]
internal sealed partial class ChatPageJson : JsonSerializerContext;
