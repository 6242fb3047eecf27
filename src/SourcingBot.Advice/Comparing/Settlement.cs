using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Comparing;

/// <summary>
/// The fewest differences that two stakeholders have to settle to be advised the same, whatever else they differ on. Where
/// several sets are as small, the one whose differences decide in the most ways; then the one that comes first in the order of
/// <see cref="Criterion.All"/>.
/// </summary>
/// <param name="Criteria">In the order of <see cref="Criterion.All"/>; empty when both are advised the same as it is.</param>
/// <param name="Ways">At least one; one for each model that the two can then be advised, in the order of the table.</param>
public sealed record Settlement(IReadOnlyList<Criterion> Criteria, IReadOnlyList<SettledWay> Ways);
