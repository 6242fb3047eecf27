using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Tables;

namespace SourcingBot.Advice.Scoring;

/// <summary>What one answer did to the advice.</summary>
/// <param name="Levels">What the answer came to; at least one.</param>
/// <param name="Effect">
/// What the answer gave the advised model more than the runner-up, in score; below zero when it favoured the runner-up. The
/// effects of all reasons add up to the lead.
/// </param>
/// <param name="Against">What the answer gave its favourite among the open models more than the advised one, in score; 0 when none was better served.</param>
/// <param name="Topic">The id of the content that says more.</param>
/// <param name="Section">The article's section that the reason rests on.</param>
/// <param name="IsPriority">Whether the criterion counted more because the client called it important.</param>
public sealed record Reason(
    Criterion Criterion, IReadOnlyList<Level> Levels, double Effect, double Against, string Topic, string Section, bool IsPriority);
