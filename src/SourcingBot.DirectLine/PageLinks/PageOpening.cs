namespace SourcingBot.DirectLine;

/// <summary>The chat page was opened from a link and got a token.</summary>
/// <param name="IsNew">The conversation begins with it.</param>
/// <param name="IsKnownDevice">The page had the secret that brings the conversation back.</param>
/// <param name="Fields">What else stood in the page's address, like <c>utm_source</c>.</param>
public sealed record PageOpening(string Link, string ConversationId, bool IsNew, bool IsKnownDevice, IReadOnlyDictionary<string, string> Fields);
