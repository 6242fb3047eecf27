using Moq;
using SourcingBot.Dialogs.Prospects;
using SourcingBot.Sales;
using SourcingBot.Sales.Links;
using SourcingBot.Sales.Prospects;
using SourcingBot.Sales.Results;
using SourcingBot.Sales.Results.Documents;

namespace SourcingBot.Dialogs.Tests.Results;

/// <summary>What conversations made, in memory.</summary>
internal sealed class KeptResults : IResultStore
{
    public List<Result> All { get; } = [];

    public Mock<IPersonalData> Data { get; } = new();

    public ResultDocument Newest => ResultDocument.Read(All[^1].Document);

    public ProspectRecords Records => new(Mock.Of<ILinkStore>(), Mock.Of<ILinkEvents>(), this, Data.Object, Mock.Of<ISite>(site => site.Address == "https://advice.example"));

    public void Keep(Result result) => All.Add(result);

    public Task<Result?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(All.Find(result => result.Id == id));
}
