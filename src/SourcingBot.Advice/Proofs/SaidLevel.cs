using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Proofs;

/// <summary>One answer of an example, as the level it comes to.</summary>
public sealed record SaidLevel(Criterion Criterion, Level Level)
{
    public override string ToString() => $"{Criterion}: {Level.Id}";
}
