using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Scoring;

namespace SourcingBot.Advice.Comparing;

/// <summary>Where the answers of two stakeholders differ, and what that does to the advice.</summary>
public sealed record Comparison
{
    public required Recommendation First { get; init; }

    public required Recommendation Second { get; init; }

    /// <summary>What both would be advised on nothing but the answers and priorities that they have in common.</summary>
    public required Recommendation Common { get; init; }

    /// <summary>The answers that both gave, with the same content.</summary>
    public required AnswerSheet CommonAnswers { get; init; }

    /// <summary>In the order of <see cref="Criterion.All"/>.</summary>
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>The criteria that both answered equally and weigh equally, in the order of <see cref="Criterion.All"/>.</summary>
    public required IReadOnlyList<Criterion> Agreements { get; init; }

    public required Settlement Settlement { get; init; }

    /// <summary>The difference to talk about first: the one that decides in the most ways; null when none decides in any.</summary>
    public required Difference? SettleFirst { get; init; }

    /// <summary>Whether the two are advised different models.</summary>
    public bool ChangesAdvice => First.Model != Second.Model;

    public bool ChangesFamily => First.Model.Family != Second.Model.Family;
}
