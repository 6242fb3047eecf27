using SourcingBot.Understanding;

namespace SourcingBot.Host.Verbs;

/// <summary>A message to understand, and the circumstances in which it was written.</summary>
internal sealed record UnderstandRequest(string Text, Question Question);
