using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Conversation;

/// <summary>
/// How a later answer meets an earlier one to the same criterion. The later one counts; a detail it does not speak of is kept
/// only where it adds to what was said ("it must stay in Germany" after "patient records"), not where it stands in its place
/// (an amount after "the budget is tight").
/// </summary>
internal static class Refinement
{
    /// <summary>Whether the later answer is the earlier one with a detail more: "200k", and then "dollars".</summary>
    public static bool SaysMore(Answer earlier, Answer later) => earlier != later && (earlier, later) switch
    {
        (BudgetAnswer { Amount: { } before } budget, BudgetAnswer { Amount: { } after } whole) =>
            Keeps(budget.Stance, whole.Stance) && (after == before || after == before with { Currency = before.Currency ?? after.Currency, Per = before.Per ?? after.Per }),
        (TimelineAnswer { MinDays: { } min, MaxDays: { } max } time, TimelineAnswer whole) when min == max => whole.MinDays == time.MinDays != (whole.MaxDays == time.MaxDays),
        (CommitmentAnswer { MinMonths: { } min, MaxMonths: { } max } span, CommitmentAnswer whole) when min == max => whole.MinMonths == span.MinMonths != (whole.MaxMonths == span.MaxMonths),
        _ => false,
    };

    private static bool Keeps(string? earlier, string? later) => earlier is null || earlier == later;

    public static Answer Of(Answer? earlier, Answer later) => (earlier, later) switch
    {
        (BudgetAnswer { Amount: { } amount }, BudgetAnswer { Amount: null } budget) => budget with { Amount = amount },
        // "Actually 20k" after "200k dollars" still speaks of dollars.
        (BudgetAnswer { Amount.Currency: { } currency }, BudgetAnswer { Amount: { Currency: null } amount } budget) => budget with { Amount = amount with { Currency = currency } },
        (DataSensitivityAnswer before, DataSensitivityAnswer { Level: null } data) => data with
        {
            Level = before.Level,
            Regimes = [.. before.Regimes.Union(data.Regimes)],
            MustStayInCountry = data.MustStayInCountry ?? before.MustStayInCountry,
            MustStayIn = data.MustStayIn ?? before.MustStayIn,
        },
        (DataSensitivityAnswer before, DataSensitivityAnswer data) => data with
        {
            MustStayInCountry = data.MustStayInCountry ?? before.MustStayInCountry,
            MustStayIn = data.MustStayIn ?? before.MustStayIn,
        },
        _ => later,
    };
}
