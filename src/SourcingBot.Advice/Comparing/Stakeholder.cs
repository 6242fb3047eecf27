using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Comparing;

/// <summary>One of two people who answer for the same decision.</summary>
/// <param name="Priorities">What matters most to them, without repetition.</param>
/// <param name="Unsure">Open criteria that they said they do not know.</param>
/// <param name="Name">How to call them; null when nothing says it.</param>
public sealed record Stakeholder(
    AnswerSheet Answers, IReadOnlyList<Criterion> Priorities, IReadOnlyList<Criterion> Unsure, string? Name = null);
