using System.Text.Json.Serialization;

namespace SourcingBot.DirectLine;

/// <param name="ExpiresIn">In seconds.</param>
/// <param name="Domain">The base address of Direct Line as the page reaches it.</param>
/// <param name="Resume">The secret that brings the same conversation back.</param>
internal sealed record PageTokenAnswer(
    string Token,
    string ConversationId,
    string UserId,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string Domain,
    string Resume);
