using Microsoft.Bot.Builder;

namespace SourcingBot.BotFramework;

/// <summary>The storage that states are given: within a turn it reads through and stages writes, which the turn's commit makes real.</summary>
/// <remarks>Documents come back as named values that are still JSON; the version that a turn read guards its writes, so an ETag is not needed.</remarks>
public sealed class TurnStorage(ITurnStore store) : IJsonStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (TurnWork.Current is { } work)
        {
            var seen = await work.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
            return seen.Where(document => document.Value is not null).ToDictionary(document => document.Key, document => (object)StateJson.ReadDocument(document.Value!));
        }

        var stored = await store.ReadStateAsync(keys, cancellationToken).ConfigureAwait(false);
        return stored.ToDictionary(document => document.Key, document => (object)StateJson.ReadDocument(document.Value.Json));
    }

    /// <exception cref="InvalidOperationException">There is no turn to commit the write with.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return Work("written", changes.Keys).WriteAsync(changes.ToDictionary(change => change.Key, change => (string?)StateJson.Write(change.Value)), cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync"/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Work("deleted", keys).WriteAsync(keys.Distinct().ToDictionary(key => key, _ => (string?)null), cancellationToken);
    }

    async Task<string?> IJsonStorage.ReadJsonAsync(string key, CancellationToken cancellationToken) => TurnWork.Current is { } work
        ? await work.ReadAsync(key, cancellationToken).ConfigureAwait(false)
        : (await store.ReadStateAsync([key], cancellationToken).ConfigureAwait(false)).GetValueOrDefault(key)?.Json;

    Task IJsonStorage.WriteJsonAsync(string key, string json, CancellationToken cancellationToken) =>
        Work("written", [key]).WriteAsync(new Dictionary<string, string?> { [key] = json }, cancellationToken);

    private static TurnWork Work(string what, IEnumerable<string> keys) =>
        TurnWork.Current ?? throw new InvalidOperationException($"'{string.Join("', '", keys)}' cannot be {what} here: state changes only within a turn, so that it is committed with it.");
}
