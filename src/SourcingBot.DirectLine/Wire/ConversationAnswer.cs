using System.Text.Json.Serialization;

namespace SourcingBot.DirectLine;

/// <param name="ExpiresIn">In seconds.</param>
/// <param name="StreamUrl">Only where a socket may be opened next.</param>
internal sealed record ConversationAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);
