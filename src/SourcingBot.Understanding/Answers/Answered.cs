using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Answers;

/// <summary>What a message answers, and what about it is to be asked back or said back; as in <see cref="Understood"/>.</summary>
internal sealed record Answered(IReadOnlyList<Answer> Answers, IReadOnlyList<Answer> Candidates, IReadOnlyList<NamedDays> NamedDays)
{
    public static readonly Answered Nothing = new([], [], []);

    /// <summary>In the order of the interview.</summary>
    public static IReadOnlyList<Answer> InOrder(IReadOnlyList<Answer> answers) => [.. Criterion.All.SelectMany(criterion => answers.Where(answer => answer.Criterion == criterion))];
}
