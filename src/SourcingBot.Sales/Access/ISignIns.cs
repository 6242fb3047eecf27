namespace SourcingBot.Sales.Access;

/// <summary>The addresses that let somebody in once.</summary>
public interface ISignIns
{
    Task AddAsync(string tokenHash, DateTimeOffset expires, CancellationToken cancellationToken);

    /// <summary>Whether this address lets somebody in now. It does not use it up.</summary>
    Task<bool> IsOpenAsync(string tokenHash, CancellationToken cancellationToken);

    /// <returns>True once for each, and never after its time.</returns>
    Task<bool> UseAsync(string tokenHash, CancellationToken cancellationToken);

    /// <summary>Whether anybody ever signed in.</summary>
    Task<bool> AnyWasUsedAsync(CancellationToken cancellationToken);
}
