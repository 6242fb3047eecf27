using SourcingBot.DirectLine;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;

namespace SourcingBot.Host.Sales;

/// <summary>What the chat page can be opened from: a representative's link, or a result that a colleague compares their view with.</summary>
internal sealed class PageLinks(ILinkStore links, IResultStore results, ILinkEvents events, TimeProvider time) : IPageLinks
{
    /// <summary>A page that was away for less only lost its connection, or was loaded again: what web analytics count as one visit.</summary>
    private static readonly TimeSpan OneVisit = TimeSpan.FromMinutes(30);

    public async Task<PageLink?> FindAsync(string link, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(link, cancellationToken) is { } found)
        {
            return found.WorksAt(time.GetUtcNow()) ? new PageLink(found.Id, found.IsForOnePerson) : null;
        }

        return await results.FindAsync(link, cancellationToken) is not null ? new PageLink(link, IsForOnePerson: false) : null;
    }

    public async Task OpenedAsync(PageOpening opening, CancellationToken cancellationToken)
    {
        var result = await results.FindAsync(opening.Link, cancellationToken);
        if ((result is null ? opening.Link : result.LinkId) is not { } link)
        {
            return;
        }

        var kind = !opening.IsNew ? LinkEventKind.CameBack : result is null ? LinkEventKind.Opened : LinkEventKind.Compared;
        var happened = new LinkEvent(link, opening.ConversationId, kind, time.GetUtcNow()) { ResultId = result?.Id, Context = opening.Fields };
        if (opening.IsNew || !opening.IsKnownDevice)
        {
            await events.AddAsync(happened, cancellationToken);
        }
        else
        {
            await events.AddIfQuietAsync(happened, OneVisit, cancellationToken);
        }
    }
}
