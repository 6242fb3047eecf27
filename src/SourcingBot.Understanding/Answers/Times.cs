using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Answers;

/// <summary>What the times of a message answer.</summary>
/// <param name="Timeline">When the first results are needed.</param>
/// <param name="Commitment">How long the team is.</param>
/// <param name="Candidates">Readings of a number that named no unit, the likelier first.</param>
/// <param name="NamedDays">The days of the answers that were given as days.</param>
internal sealed record Times(TimelineAnswer? Timeline, CommitmentAnswer? Commitment, IReadOnlyList<Answer> Candidates, IReadOnlyList<NamedDays> NamedDays);
