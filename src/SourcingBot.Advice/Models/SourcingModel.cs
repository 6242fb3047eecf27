namespace SourcingBot.Advice.Models;

/// <summary>One of the six ways to have work done. Ids and families are public: files, messages and the API use them.</summary>
public sealed class SourcingModel
{
    public static readonly SourcingModel InHouse = new("in-house", "in-house");
    public static readonly SourcingModel OnshoreOutsourcing = new("onshore-outsourcing", "outsourcing");
    public static readonly SourcingModel NearshoreOutsourcing = new("nearshore-outsourcing", "outsourcing");
    public static readonly SourcingModel OffshoreOutsourcing = new("offshore-outsourcing", "outsourcing");
    public static readonly SourcingModel CaptiveOffshoring = new("captive-offshoring", "offshoring");
    public static readonly SourcingModel BuildOperateTransfer = new("build-operate-transfer", "hybrid");

    public static readonly IReadOnlyList<SourcingModel> All =
        [InHouse, OnshoreOutsourcing, NearshoreOutsourcing, OffshoreOutsourcing, CaptiveOffshoring, BuildOperateTransfer];

    private SourcingModel(string id, string family)
    {
        Id = id;
        Family = family;
    }

    public string Id { get; }

    public string Family { get; }

    /// <summary>Null for an id that is not one of the six.</summary>
    public static SourcingModel? Find(string id) => All.FirstOrDefault(m => m.Id == id);

    public override string ToString() => Id;
}
