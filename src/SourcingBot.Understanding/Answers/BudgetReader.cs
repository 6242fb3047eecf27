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

    /// <summary>A bare number of so many digits that is not round is a telephone number.</summary>
    private const int DigitsOfTelephone = 9;

    public static BudgetAnswer? Read(Message message, List<Found> amounts, string? stance)
    {
        var candidates = amounts
            .Select(found => new Candidate(found, Amount.Of(found.Result), Nearness(message, found)))
            .Where(candidate => IsBudget(message, candidate))
            .ToList();
        if (candidates.Exists(c => !c.Amount.IsBare))
        {
            candidates.RemoveAll(c => c.Amount.IsBare);
        }

        var held = Corrected(message, candidates);
        var named = held.FindAll(c => c.Nearness > 0);
        var meant = named.Count > 0 ? named : held;
        if (IsInParts(message.Words, meant))
        {
            return stance is null ? null : new BudgetAnswer(null, stance);
        }

        var distinct = Distinct(meant.Select(c => c.Amount));
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

        return new BudgetAnswer(Range(amount), stance);
    }

    /// <summary>"100" in answer to the question: a hundred thousand or a hundred, of which the first is likelier.</summary>
    public static IReadOnlyList<Answer> Candidates(Message message, List<Found> amounts)
    {
        if (BareReply.Of(message, amounts) is not var (bare, _) || (bare.Min ?? bare.Max) >= LeastBare || bare.Max > LeastBare)
        {
            return [];
        }

        return [new BudgetAnswer(Range(bare with { Min = bare.Min * 1_000, Max = bare.Max * 1_000 })), new BudgetAnswer(Range(bare))];
    }

    /// <summary>"200k dollars, no, 250k" is 250,000 dollars.</summary>
    private static List<Candidate> Corrected(Message message, List<Candidate> candidates)
    {
        var held = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (held.Count > 0 && held[^1] is var taken && Replacement.Joins(message.Words, taken.Found, candidate.Found))
            {
                var (currency, per) = (candidate.Amount.Currency ?? taken.Amount.Currency, candidate.Amount.Per ?? taken.Amount.Per);
                held[^1] = new Candidate(candidate.Found, candidate.Amount with { Currency = currency, Per = per }, Math.Max(candidate.Nearness, taken.Nearness));
            }
            else
            {
                held.Add(candidate);
            }
        }

        return held;
    }

    /// <summary>"50k now and 50k later" is neither 50k nor surely 100k.</summary>
    private static bool IsInParts(WordList words, List<Candidate> candidates)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var (one, other) = (candidates[i - 1], candidates[i]);
            if (one.Amount.Min == one.Amount.Max && one.Amount.Min == other.Amount.Min && other.Amount.Max == one.Amount.Max
                && words.Is(other.Found.First - 1, words.Grammar.Budgets.Joins))
            {
                return true;
            }
        }

        return false;
    }

    private static AmountRange Range(Amount amount) => new(amount.Min?.Trimmed(), amount.Max?.Trimmed(), amount.Currency, amount.Per);

    /// <summary>1 when the amount is said to be the budget, -1 when it is said to be something else, 0 when nothing says.</summary>
    private static int Nearness(Message message, Found found) =>
        message.Nearest(Criterion.Budget, found.First, found.Last) switch
        {
            null => 0,
            { Kind: MeaningKind.Beside } => -1,
            _ => 1,
        };

    private static bool IsBudget(Message message, Candidate candidate)
    {
        var (found, amount, nearness) = candidate;
        var isAsked = message.Pending == Criterion.Budget;
        if (nearness < 0 || message.Words.Grammar.Budgets.Shares.TryMatch(message.Words, found.Last + 1, 1, out _, out _))
        {
            return false;
        }

        if (amount.IsBare)
        {
            return (isAsked || nearness > 0) && (amount.Min ?? amount.Max) >= LeastBare && !IsName(message.Words, found, amount, nearness);
        }

        return nearness > 0 || (!message.IsLetter && (isAsked || amount.Unit is not null || message.IsShort)) || message.IsListItem(found.First, found.Last);
    }

    /// <summary>A year, a telephone number, a room.</summary>
    private static bool IsName(WordList words, Found found, Amount amount, int nearness)
    {
        var first = found.First;
        while (first < found.Last && words[first].Kind != WordKind.Digits)
        {
            first++;
        }

        var lead = words[first - 1];
        if (words.Grammar.Budgets.Labels.Contains(lead.Text) || (words.Is(first - 1, words.Grammar.Budgets.BehindLabel) && words.Grammar.Budgets.Labels.Contains(words[first - 2].Text)) || (lead.Is(words.Grammar.Common.At) && words.Is(first - 2, words.Grammar.Common.MeOrUs)) || lead.Kind == WordKind.Digits || words[found.Last + 1].Kind == WordKind.Digits)
        {
            return true;
        }

        if (amount.Min is not { } value || first != found.Last)
        {
            return false;
        }

        var isYear = words[first].Length == 4 && value is >= 1990 and <= 2100
            && (words.Grammar.Budgets.BeforeYears.Contains(lead.Text) || (nearness == 0 && (BareReply.IsAlone(words, found) || (value is >= 2020 and <= 2040 && !words.Grammar.Budgets.Roughly.Contains(lead.Text)))));
        return isYear || (words[first].Text.Length >= DigitsOfTelephone && words[first].Text.All(char.IsAsciiDigit) && value % 1_000 != 0);
    }

    /// <summary>The amounts that differ. "200k (200,000 dollars)" is one amount, of which the second naming says more.</summary>
    private static List<Amount> Distinct(IEnumerable<Amount> amounts)
    {
        var distinct = new List<Amount>();
        foreach (var amount in amounts)
        {
            if (distinct.Count > 0 && distinct[^1] is var last && last.Min == amount.Min && last.Max == amount.Max
                && (last.Currency is null || amount.Currency is null || last.Currency == amount.Currency) && (last.Per is null || amount.Per is null || last.Per == amount.Per))
            {
                distinct[^1] = amount with { Currency = amount.Currency ?? last.Currency, Per = amount.Per ?? last.Per };
            }
            else
            {
                distinct.Add(amount);
            }
        }

        return [.. distinct.Distinct()];
    }

    /// <summary>
    /// "At least 50k … at most 80k" is one range, and so is "50k, at most 80k"; any other two amounts contradict each other, and neither is taken.
    /// </summary>
    private static Amount? Joined(List<Amount> amounts)
    {
        if (amounts.Count != 2 || amounts[0].Per != amounts[1].Per)
        {
            return null;
        }

        var (low, high) = amounts[0].Max is null || amounts[1].Min is null ? (amounts[0], amounts[1]) : (amounts[1], amounts[0]);
        var isLow = low.Max is null || (low.Min == low.Max && high.Min is null);
        var isHigh = high.Min is null || (high.Min == high.Max && low.Max is null);
        return isLow && isHigh && low.Min <= high.Max && (low.Currency is null || high.Currency is null || low.Currency == high.Currency)
            ? high with { Min = low.Min, Currency = high.Currency ?? low.Currency }
            : null;
    }

    private readonly record struct Candidate(Found Found, Amount Amount, int Nearness);
}
