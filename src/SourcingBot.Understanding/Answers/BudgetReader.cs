using Microsoft.Recognizers.Text;
using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding.Amounts;
using SourcingBot.Understanding.Choices;
using SourcingBot.Understanding.Numbers;
using SourcingBot.Understanding.Words;

namespace SourcingBot.Understanding.Answers;

/// <summary>Decides which of the amounts found is the budget.</summary>
internal static class BudgetReader
{
    /// <summary>A smaller bare number may count thousands, or be anything: "100" is asked back, not taken.</summary>
    private const decimal LeastBare = 1_000;

    public static BudgetAnswer? Read(Message message, List<Found> amounts, string? stance)
    {
        var candidates = amounts
            .Select(found => (amount: Amount.Of(found.Result), nearness: Nearness(message, found), isListed: message.IsListItem(found.First, found.Last)))
            .Where(c => IsBudget(message, c.amount, c.nearness, c.isListed))
            .ToList();
        var named = candidates.Where(c => c.nearness > 0).ToList();
        var distinct = (named.Count > 0 ? named : candidates).Select(c => c.amount).Distinct().ToList();
        var amount = distinct.Count switch
        {
            0 => null,
            1 => distinct[0],
            _ => Joined(distinct),
        };
        if (amount is null)
        {
            return stance is null ? null : new BudgetAnswer(null, stance);
        }

        return new BudgetAnswer(new AmountRange(amount.Min?.Trimmed(), amount.Max?.Trimmed(), amount.Currency, amount.Per), stance);
    }

    /// <summary>1 when the amount is said to be the budget, -1 when it is said to be something else, 0 when nothing says.</summary>
    private static int Nearness(Message message, Found found) =>
        message.Nearest(Criterion.Budget, found.First, found.Last) switch
        {
            null => 0,
            { Kind: MeaningKind.Beside } => -1,
            _ => 1,
        };

    private static bool IsBudget(Message message, Amount amount, int nearness, bool isListed)
    {
        var isAsked = message.Pending == Criterion.Budget;
        if (nearness < 0)
        {
            return false;
        }

        if (amount.IsBare)
        {
            return (isAsked || nearness > 0) && (amount.Min ?? amount.Max) >= LeastBare && !(nearness == 0 && IsLikeYear(message, amount));
        }

        return isAsked || nearness > 0 || amount.Unit is not null || message.IsShort || isListed;
    }

    private static bool IsLikeYear(Message message, Amount amount) => message.IsShort && amount.Min == amount.Max && amount.Min is >= 2020 and <= 2040 && message.Words.Count == 1;

    /// <summary>"At least 50k … at most 80k" is one range; any other two amounts contradict each other, and neither is taken.</summary>
    private static Amount? Joined(List<Amount> amounts)
    {
        if (amounts.Count != 2 || amounts[0].Per != amounts[1].Per)
        {
            return null;
        }

        var (low, high) = amounts[0].Max is null ? (amounts[0], amounts[1]) : (amounts[1], amounts[0]);
        return low.Max is null && high.Min is null && low.Min <= high.Max && (low.Currency is null || high.Currency is null || low.Currency == high.Currency)
            ? high with { Min = low.Min, Currency = high.Currency ?? low.Currency }
            : null;
    }
}
