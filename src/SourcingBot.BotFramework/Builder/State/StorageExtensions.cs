using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    /// <summary>The documents that exist, as objects of one type.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var found = new Dictionary<string, TStoreItem>();
        foreach (var (key, document) in await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false))
        {
            if (StateJson.As<TStoreItem>(document) is { } item)
            {
                found[key] = item;
            }
        }

        return found;
    }
}
