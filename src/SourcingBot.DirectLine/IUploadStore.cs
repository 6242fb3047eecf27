namespace SourcingBot.DirectLine;

/// <summary>Keeps what people sent as files until it is a day old.</summary>
public interface IUploadStore
{
    /// <returns>False, with nothing kept, when all files together would have more than <paramref name="mostBytes"/>.</returns>
    Task<bool> AddAsync(IReadOnlyList<Upload> uploads, long mostBytes, CancellationToken cancellationToken);

    Task<Upload?> FindAsync(string id, CancellationToken cancellationToken);

    Task DeleteAsync(DateTimeOffset receivedUntil, CancellationToken cancellationToken);
}
