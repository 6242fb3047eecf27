namespace SourcingBot.Advice.Criteria;

/// <param name="Amount">What can be spent, if an amount was named.</param>
/// <param name="Stance"><c>tight</c>, <c>balanced</c> or <c>invest</c>, if it was said.</param>
public sealed record BudgetAnswer(AmountRange? Amount = null, string? Stance = null) : Answer
{
    /// <summary>From the tightest on.</summary>
    public static readonly IReadOnlyList<string> Stances = ["tight", "balanced", "invest"];

    public override Criterion Criterion => Criterion.Budget;
}
