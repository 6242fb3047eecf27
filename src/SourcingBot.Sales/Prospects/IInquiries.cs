namespace SourcingBot.Sales.Prospects;

/// <summary>Questions that people sent, with the consent without which no contact detail is kept.</summary>
public interface IInquiries
{
    /// <summary>Adds it, and notes with the link that it was agreed to and asked, in this order.</summary>
    /// <returns>False where the result is gone meanwhile: then nothing is kept.</returns>
    Task<bool> AddAsync(Inquiry inquiry, CancellationToken cancellationToken);

    /// <summary>In the order in which they came.</summary>
    Task<IReadOnlyList<Inquiry>> ReadAsync(string linkId, CancellationToken cancellationToken);
}
