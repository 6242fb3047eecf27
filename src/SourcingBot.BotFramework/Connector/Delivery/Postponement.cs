namespace SourcingBot.BotFramework;

/// <summary>A conversation whose channel could not be reached for a while.</summary>
/// <param name="Rounds">How many times in a row it was given up for now.</param>
/// <param name="NotBefore">The channel asked not to be bothered until then.</param>
/// <param name="ServiceUrl">Where it was tried.</param>
/// <param name="Timer">Tries again by itself.</param>
internal sealed record Postponement(int Rounds, DateTimeOffset NotBefore, string? ServiceUrl, ITimer Timer);
