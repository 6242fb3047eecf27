using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding;

/// <summary>One message, read.</summary>
/// <param name="Intent">When the message both answers and asks, this is <see cref="Intent.Question"/> and the answers are still there.</param>
/// <param name="Answers">At most one per criterion.</param>
/// <param name="Changes">The criterion that a <see cref="Intent.Change"/> names, if it names one.</param>
public sealed record Understood(Intent Intent, IReadOnlyList<Answer> Answers, Criterion? Changes = null)
{
    /// <summary>The parts of the message that ask something, as written, in its order; empty unless the intent is <see cref="Intent.Question"/>.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    public static readonly Understood Nothing = new(Intent.None, []);
}
