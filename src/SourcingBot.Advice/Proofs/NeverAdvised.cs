using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Proofs;

/// <summary>A model that wins in no combination of levels.</summary>
/// <param name="OpenIn">In how many combinations no gate closes it.</param>
/// <param name="Combinations">How many there are.</param>
public sealed record NeverAdvised(SourcingModel Model, long OpenIn, long Combinations) : Violation;
