namespace SourcingBot.Sales.Prospects;

/// <summary>What happened to each link, kept for whoever sent it.</summary>
public interface ILinkEvents
{
    /// <summary>Kept once the running turn is committed.</summary>
    void Note(LinkEvent happened);

    Task AddAsync(LinkEvent happened, CancellationToken cancellationToken);

    /// <summary>Adds it unless anything happened in its conversation within that time before.</summary>
    Task AddIfQuietAsync(LinkEvent happened, TimeSpan quiet, CancellationToken cancellationToken);

    /// <summary>In the order in which it happened.</summary>
    Task<IReadOnlyList<LinkEvent>> ReadAsync(string linkId, CancellationToken cancellationToken);

    /// <summary>By link; links to which nothing happened are left out.</summary>
    Task<IReadOnlyDictionary<string, LinkCounts>> CountAsync(CancellationToken cancellationToken);
}
