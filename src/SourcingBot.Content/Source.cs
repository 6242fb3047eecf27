namespace SourcingBot.Content;

/// <summary>Where an article has its knowledge from.</summary>
/// <param name="Name">Who wrote it, its title, the year; plain text.</param>
/// <param name="Url">Where it can be read; null where it cannot be linked to.</param>
public sealed record Source(string Name, string? Url);
