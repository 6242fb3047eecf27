namespace SourcingBot.Sales.Results;

public interface IResultStore
{
    /// <summary>Kept once the running turn is committed.</summary>
    void Keep(Result result);

    Task<Result?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>All of one person in one conversation, the newest first.</summary>
    Task<IReadOnlyList<Result>> ReadAsync(string channelId, string conversationId, string userId, CancellationToken cancellationToken);
}
