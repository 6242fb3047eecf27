namespace SourcingBot.Understanding.Words;

/// <summary>Words of a message, both ends included.</summary>
internal readonly record struct WordSpan(int First, int Last);
