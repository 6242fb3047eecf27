using Microsoft.Bot.Builder;

namespace SourcingBot.BotFramework;

/// <summary>A storage that keeps documents as JSON, so that a state writes its JSON once: to see whether it changed, and to be kept.</summary>
internal interface IJsonStorage : IStorage
{
    /// <summary>Null when it is not there.</summary>
    Task<string?> ReadJsonAsync(string key, CancellationToken cancellationToken);

    Task WriteJsonAsync(string key, string json, CancellationToken cancellationToken);
}
