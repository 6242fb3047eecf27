using System.Text.Json.Serialization;

namespace SourcingBot.DirectLine;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    MaxDepth = 32)]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(StartParameters))]
[JsonSerializable(typeof(PageTokenParameters))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(PageTokenAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(SessionAnswer))]
[JsonSerializable(typeof(AzureTokenRequest))]
[JsonSerializable(typeof(AzureToken))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class WireJson : JsonSerializerContext;
