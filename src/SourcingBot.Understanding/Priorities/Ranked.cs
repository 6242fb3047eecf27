using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Priorities;

/// <param name="Criteria">As <see cref="Understood.Priorities"/>.</param>
/// <param name="Others">As <see cref="Understood.OtherPriorities"/>.</param>
/// <param name="IsWithdrawn">As <see cref="Understood.WithdrawsPriorities"/>.</param>
/// <param name="Spans">Where the message says so, in its order.</param>
internal sealed record Ranked(IReadOnlyList<Criterion> Criteria, IReadOnlyList<Criterion> Others, bool IsWithdrawn, IReadOnlyList<WordSpan> Spans)
{
    public static readonly Ranked Nothing = new([], [], false, []);
}
