namespace SourcingBot.DirectLine;

/// <summary>What a token opens: one conversation, for one user.</summary>
/// <param name="Origins">The web sites it may be used from; empty for all that the host allows.</param>
internal sealed record ClientToken(string ConversationId, string UserId, IReadOnlyList<string> Origins);
