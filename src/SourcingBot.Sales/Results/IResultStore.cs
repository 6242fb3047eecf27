namespace SourcingBot.Sales.Results;

public interface IResultStore
{
    /// <summary>Kept once the running turn is committed.</summary>
    void Keep(Result result);

    Task<Result?> FindAsync(string id, CancellationToken cancellationToken);
}
