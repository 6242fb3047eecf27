using System.Text.Json.Serialization;

namespace SourcingBot.DirectLine;

/// <summary>What Azure answers when asked for a token or for a conversation; all of it may be missing.</summary>
internal sealed record AzureToken(string? ConversationId, string? Token, [property: JsonPropertyName("expires_in")] int? ExpiresIn);
