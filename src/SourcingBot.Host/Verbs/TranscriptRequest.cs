namespace SourcingBot.Host.Verbs;

/// <param name="Id">The beginning of a conversation's id; null for the list.</param>
/// <param name="Channel">Null for all.</param>
/// <param name="Output">A file; null for standard output.</param>
/// <param name="Last">How long the list may be.</param>
internal sealed record TranscriptRequest(string? Id, string? Channel = null, string? Output = null, int Last = 20);
