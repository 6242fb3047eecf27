using System.Collections.Concurrent;

namespace SourcingBot.DirectLine.Tests;

/// <summary>Whoever hands out links, with two of them: one for many people, one for one.</summary>
internal sealed class HandedOutLinks : IPageLinks
{
    public ConcurrentQueue<PageOpening> Openings { get; } = [];

    public Task<PageLink?> FindAsync(string link, CancellationToken cancellationToken) => Task.FromResult(link switch
    {
        "many" => new PageLink(link, IsForOnePerson: false),
        "one" => new PageLink(link, IsForOnePerson: true),
        _ => null,
    });

    public Task OpenedAsync(PageOpening opening, CancellationToken cancellationToken)
    {
        Openings.Enqueue(opening);
        return Task.CompletedTask;
    }
}
