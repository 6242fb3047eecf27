namespace SourcingBot.Sales.Access;

/// <summary>The keys there are, the revoked ones included.</summary>
public interface IApiKeys
{
    Task AddAsync(ApiKey key, string secretHash, CancellationToken cancellationToken);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<ApiKey>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>The key with this secret, used on that day from now on.</summary>
    /// <returns>Null for one that does not exist or was revoked.</returns>
    Task<ApiKey?> UseAsync(string secretHash, DateOnly day, CancellationToken cancellationToken);

    /// <returns>False for a key that does not exist or was revoked before.</returns>
    Task<bool> RevokeAsync(string id, CancellationToken cancellationToken);
}
