namespace SourcingBot.Sales.Access;

/// <summary>Who is signed in. A browser has the key of its session; here are only hashes of keys.</summary>
public interface ISalesSessions
{
    /// <param name="keyHash">Of a new <see cref="Secret"/>.</param>
    /// <param name="who">The identity, as whoever signs people in writes it.</param>
    /// <param name="expires">Unless it is used before.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    Task AddAsync(string keyHash, byte[] who, DateTimeOffset expires, CancellationToken cancellationToken);

    /// <returns>Null for a session that does not exist, is over or was ended.</returns>
    Task<byte[]?> FindAsync(string keyHash, CancellationToken cancellationToken);

    /// <summary>Does nothing to a session that was ended meanwhile.</summary>
    Task RenewAsync(string keyHash, byte[] who, DateTimeOffset expires, CancellationToken cancellationToken);

    Task EndAsync(string keyHash, CancellationToken cancellationToken);
}
