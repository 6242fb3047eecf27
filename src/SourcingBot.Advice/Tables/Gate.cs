using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Tables;

/// <summary>An answer that closes models, whatever the points say.</summary>
/// <param name="Id">The name under which the files of a language say why.</param>
/// <param name="LevelIds">Levels of the criterion; any of them closes the gate.</param>
public sealed record Gate(
    string Id, Criterion Criterion, IReadOnlyList<string> LevelIds, IReadOnlyList<SourcingModel> Closes, IReadOnlyList<Ground> Grounds);
