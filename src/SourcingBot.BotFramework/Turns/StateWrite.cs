namespace SourcingBot.BotFramework;

/// <summary>A state document to be written or, with a null <paramref name="Json"/>, removed.</summary>
/// <param name="Key">As <c>BotState</c> forms it.</param>
/// <param name="Json">The whole document.</param>
/// <param name="ExpectedVersion">The version the turn read; 0 when it was not there. Another version in the store makes the turn stale.</param>
public sealed record StateWrite(string Key, string? Json, long ExpectedVersion);
