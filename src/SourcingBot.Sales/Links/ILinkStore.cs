namespace SourcingBot.Sales.Links;

/// <summary>The links there are, those that work no more included.</summary>
public interface ILinkStore
{
    /// <param name="link">A new one.</param>
    /// <param name="photo">The representative's portrait as <see cref="SourcingBot.Content.Charts.Portrait.MediaType"/>; null without one.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    Task AddAsync(SalesLink link, byte[]? photo, CancellationToken cancellationToken);

    Task<SalesLink?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<SalesLink>> ReadAsync(CancellationToken cancellationToken);

    Task<byte[]?> FindPhotoAsync(string id, CancellationToken cancellationToken);

    /// <returns>False for a link that does not exist or was revoked before.</returns>
    Task<bool> RevokeAsync(string id, CancellationToken cancellationToken);
}
