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

    /// <summary>
    /// Readings of one value between which the message does not decide, the likelier first: a bare "100" is 100 thousand, or 100. They
    /// answer one criterion, which is not among <see cref="Answers"/>, and none of them is to be kept before the person has chosen.
    /// </summary>
    public IReadOnlyList<Answer> Candidates { get; init; } = [];

    /// <summary>The days that a time of <see cref="Answers"/> was named by, for whoever says it back: "01/03/2027" is 1 March only to some.</summary>
    public IReadOnlyList<NamedDays> NamedDays { get; init; } = [];

    /// <summary>What matters most, in the order named, each once, at most two.</summary>
    public IReadOnlyList<Criterion> Priorities { get; init; } = [];

    /// <summary>What was named as well, after the two.</summary>
    public IReadOnlyList<Criterion> OtherPriorities { get; init; } = [];

    /// <summary>Nothing matters most any longer; never together with <see cref="Priorities"/>.</summary>
    public bool WithdrawsPriorities { get; init; }

    /// <summary>At most one per id. Words that gave one give no answer; nor do those that name an impossible value or deny one.</summary>
    public IReadOnlyList<CostAssumption> Assumptions { get; init; } = [];

    /// <summary>Values that no calculation can take, as they were named.</summary>
    public IReadOnlyList<CostAssumption> ImpossibleAssumptions { get; init; } = [];

    public IReadOnlyList<ExchangeRate> ExchangeRates { get; init; } = [];

    /// <summary>Stands beside the intent, which is what it would be without it.</summary>
    public Request? Request { get; init; }

    /// <summary>A clause says that what was put to the person is right, or that it is not; null when none does, or both are said.</summary>
    public bool? Agrees { get; init; }

    /// <summary>What <see cref="Request.Compare"/> names; null when it names nothing, or nothing is to be compared.</summary>
    public Compared? Compared { get; init; }

    /// <summary>It tells how models stand to each other and asks nothing: "offshore is cheaper than nearshore".</summary>
    public bool TellsOfModels { get; init; }

    /// <summary>What a question supposes: "what if my budget was 1 million?" It is not among <see cref="Answers"/>.</summary>
    public IReadOnlyList<Answer> Supposed { get; init; } = [];

    /// <summary>The words take back something said before ("make it …", "no, …"), whether or not it could be told what.</summary>
    public bool Corrects { get; init; }

    public static readonly Understood Nothing = new(Intent.None, []);
}
