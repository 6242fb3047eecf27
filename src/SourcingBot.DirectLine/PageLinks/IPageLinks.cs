namespace SourcingBot.DirectLine;

/// <summary>Whoever hands out links to the chat page. Where nobody does, any link is told to the bot as it is.</summary>
public interface IPageLinks
{
    /// <returns>Null for a link that does not exist, or works no more: the conversation then begins without it.</returns>
    Task<PageLink?> FindAsync(string link, CancellationToken cancellationToken);

    /// <summary>Told after each token that a page got by a link that works; also when it only lost its connection.</summary>
    Task OpenedAsync(PageOpening opening, CancellationToken cancellationToken);
}
