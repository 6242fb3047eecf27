#nullable disable annotations

using System.Globalization;
using System.Text.Json.Nodes;
using SourcingBot.BotFramework;

namespace Microsoft.Bot.Builder;

/// <summary>Documents that last as long as the process: for tests. What is read is always a copy.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string Json, Type Type, string ETag)> _documents = [];
    private readonly Dictionary<string, JsonObject> _shown;
    private long _nextETag;

    /// <param name="dictionary">Documents to begin with; shows every document as it is written, with its <c>eTag</c>.</param>
    public MemoryStorage(Dictionary<string, JsonObject> dictionary = null)
    {
        _shown = dictionary;
        foreach (var (key, document) in dictionary ?? [])
        {
            _documents[key] = (document.ToJsonString(), typeof(Dictionary<string, object>), document[ETagName]?.ToString());
        }

        _nextETag = _documents.Count;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>();
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_documents.TryGetValue(key, out var document) && StateJson.Read(document.Json, document.Type) is { } value)
                {
                    if (value is IStoreItem item)
                    {
                        item.ETag = document.ETag;
                    }

                    found[key] = value;
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="InvalidOperationException">A changed <see cref="IStoreItem"/> was read at another version than the one that is there.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var (key, value) in changes)
            {
                RefuseStale(key, value);
            }

            foreach (var (key, value) in changes)
            {
                var (json, eTag) = (StateJson.Write(value), (_nextETag++).ToString(CultureInfo.InvariantCulture));
                _documents[key] = (json, value.GetType(), eTag);
                if (_shown is not null)
                {
                    _shown[key] = (JsonObject)JsonNode.Parse(json);
                    _shown[key][ETagName] = eTag;
                }
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _documents.Remove(key);
                _shown?.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void RefuseStale(string key, object value)
    {
        if (value is IStoreItem { ETag: { Length: > 0 } read and not "*" } && _documents.TryGetValue(key, out var document) && document.ETag != read)
        {
            throw new InvalidOperationException($"'{key}' was changed since it was read (Etag conflict: read {read}, there is {document.ETag}). Read it again and repeat the change.");
        }
    }
}
