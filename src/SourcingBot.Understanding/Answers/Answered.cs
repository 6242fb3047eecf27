using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Answers;

/// <summary>What a message answers, and what about it is to be asked back or said back; as in <see cref="Understood"/>.</summary>
internal sealed record Answered(IReadOnlyList<Answer> Answers, IReadOnlyList<Answer> Candidates, IReadOnlyList<NamedDays> NamedDays)
{
    public static readonly Answered Nothing = new([], [], []);
}
