namespace SourcingBot.DirectLine;

/// <summary>Keeps what people sent as files until it is a day old.</summary>
public interface IUploadStore
{
    /// <param name="uploads">Of one conversation.</param>
    /// <param name="mostBytes">Of all files together.</param>
    /// <param name="mostOfConversation">In bytes too.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <returns>False, with nothing kept, when there would be more.</returns>
    Task<bool> AddAsync(IReadOnlyList<Upload> uploads, long mostBytes, long mostOfConversation, CancellationToken cancellationToken);

    Task<Upload?> FindAsync(string id, CancellationToken cancellationToken);

    Task DeleteAsync(DateTimeOffset receivedUntil, CancellationToken cancellationToken);
}
