namespace Microsoft.Bot.Builder;

/// <summary>Documents by key.</summary>
public interface IStorage
{
    /// <summary>Those documents that exist.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
