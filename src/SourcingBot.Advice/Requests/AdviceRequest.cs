using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Requests;

/// <param name="Priorities">What matters most to the client, without repetition; at most <see cref="MostPriorities"/>.</param>
/// <param name="Unsure">Open criteria that the client said they do not know, without repetition.</param>
/// <param name="Locale">In which language the advice is wanted; null when nothing says it.</param>
/// <param name="Details">Whether the distribution over models, the ranges of the weights and the priorities are wanted too.</param>
public sealed record AdviceRequest(
    AnswerSheet Answers, IReadOnlyList<Criterion> Priorities, IReadOnlyList<Criterion> Unsure, string? Locale, bool Details = false)
{
    /// <summary>How many criteria a client may call a priority: where everything matters most, nothing does.</summary>
    public const int MostPriorities = 2;
}
