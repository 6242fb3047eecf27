using SourcingBot.Dialogs.Prospects;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;

namespace SourcingBot.Dialogs.Tests.Prospects;

/// <summary>Links, results and events in memory.</summary>
internal sealed class KeptProspects : ILinkStore, ILinkEvents, IResultStore, ISite
{
    public List<SalesLink> Links { get; } = [];

    public List<Result> Results { get; } = [];

    public List<LinkEvent> Events { get; } = [];

    public ProspectRecords Records => new(this, this, this, Moq.Mock.Of<SourcingBot.Sales.Prospects.IPersonalData>(), this);

    public string Address => "https://advice.example";

    public void Note(LinkEvent happened) => Events.Add(happened);

    public void Keep(Result result) => Results.Add(result);

    Task<SalesLink?> ILinkStore.FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(Links.SingleOrDefault(link => link.Id == id));

    Task<Result?> IResultStore.FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(Results.SingleOrDefault(result => result.Id == id));

    Task ILinkStore.AddAsync(SalesLink link, byte[]? photo, CancellationToken cancellationToken) => throw new NotSupportedException("The conversation makes no links.");

    Task<IReadOnlyList<SalesLink>> ILinkStore.ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException("The conversation looks at no links but its own.");

    Task<byte[]?> ILinkStore.FindPhotoAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException("The conversation shows no photos.");

    Task<bool> ILinkStore.RevokeAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException("The conversation revokes nothing.");

    Task ILinkEvents.AddAsync(LinkEvent happened, CancellationToken cancellationToken) => throw new NotSupportedException("The conversation notes what happens with its turn.");

    Task ILinkEvents.AddIfQuietAsync(LinkEvent happened, TimeSpan quiet, CancellationToken cancellationToken) => throw new NotSupportedException("The conversation notes what happens with its turn.");

    Task<IReadOnlyList<LinkEvent>> ILinkEvents.ReadAsync(string linkId, CancellationToken cancellationToken) => throw new NotSupportedException("The conversation reads no events.");

    Task<IReadOnlyDictionary<string, LinkCounts>> ILinkEvents.CountAsync(CancellationToken cancellationToken) => throw new NotSupportedException("The conversation counts no events.");
}
