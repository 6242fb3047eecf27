using SourcingBot.Sales.Links;

namespace SourcingBot.Dialogs.Prospects;

/// <summary>A person comes by a link, or from a result: what is said of it once, and what is remembered.</summary>
/// <param name="Link">Null for a result that nobody came to by a link.</param>
internal sealed record Arrival(SalesLink? Link, string? ComparesWith)
{
    public Invitation Invitation { get; } = new(Link?.Id)
    {
        // The greeting is said once. Whoever revoked a link is not to be called about it.
        Representative = Link is { Revoked: null } ? Link.Representative with { Greeting = null } : null,
        ComparesWith = ComparesWith,
    };

    /// <returns>Null where the id leads nowhere, or does so no more: the conversation then goes on as one without a link.</returns>
    public static async Task<Arrival?> FindAsync(ProspectRecords records, string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await records.Links.FindAsync(id, cancellationToken) is { } link)
        {
            return link.WorksAt(now) ? new Arrival(link, ComparesWith: null) : null;
        }

        return await records.Results.FindAsync(id, cancellationToken) is { } result
            ? new Arrival(result.LinkId is { } sent ? await records.Links.FindAsync(sent, cancellationToken) : null, result.Id)
            : null;
    }
}
