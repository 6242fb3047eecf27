namespace SourcingBot.BotFramework;

/// <summary>A state document as it was read. <see cref="Version"/> grows by one with every write; 0 means it is not there.</summary>
public sealed record StoredState(string Json, long Version);
