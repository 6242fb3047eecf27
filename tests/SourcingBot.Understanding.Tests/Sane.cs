using SourcingBot.Advice.Criteria;

namespace SourcingBot.Understanding.Tests;

/// <summary>What holds of every reading, whatever was written.</summary>
internal static class Sane
{
    public static void Check(Understood understood, string text)
    {
        var shown = text.Length <= 300 ? text : text[..300] + "…";
        understood.Answers.Select(answer => answer.Criterion).ShouldBeUnique(shown);
        understood.Candidates.ShouldAllBe(candidate => !understood.Answers.Any(answer => answer.Criterion == candidate.Criterion), shown);
        foreach (var answer in understood.Answers.Concat(understood.Candidates))
        {
            IsValid(answer).ShouldBeTrue($"{answer} in {shown}");
        }

        understood.Priorities.Concat(understood.OtherPriorities).ShouldBeUnique(shown);
        understood.Assumptions.Select(assumption => assumption.Id).ShouldBeUnique(shown);
        understood.Assumptions.ShouldAllBe(assumption => 0 <= assumption.Min && assumption.Min <= assumption.Max, shown);
        understood.ExchangeRates.ShouldAllBe(rate => rate.Rate > 0 && rate.From != rate.To, shown);
        (understood.Intent == Intent.Answer && understood.Answers.Count + understood.Candidates.Count == 0).ShouldBeFalse(shown);
    }

    private static bool IsValid(Answer answer) => answer switch
    {
        BudgetAnswer { Amount: { } amount } budget => IsRange(amount.Min, amount.Max) && (amount.Max ?? amount.Min) > 0
            && (amount.Currency is null || AmountRange.IsCurrencyCode(amount.Currency)) && (amount.Per is null || AmountRange.Periods.Contains(amount.Per))
            && (budget.Stance is null || BudgetAnswer.Stances.Contains(budget.Stance)),
        BudgetAnswer budget => BudgetAnswer.Stances.Contains(budget.Stance),
        TimelineAnswer timeline => IsRange(timeline.MinDays, timeline.MaxDays),
        CommitmentAnswer { Ongoing: true } ongoing => (ongoing.MinMonths, ongoing.MaxMonths) == (null, null) || IsRange(ongoing.MinMonths, ongoing.MaxMonths),
        CommitmentAnswer commitment => IsRange(commitment.MinMonths, commitment.MaxMonths),
        ProjectSizeAnswer size => ProjectSizeAnswer.Sizes.Contains(size.Size) && ((size.MinPeople, size.MaxPeople) == (null, null) || IsRange(size.MinPeople, size.MaxPeople)),
        DataSensitivityAnswer data => (data.Level is null || DataSensitivityAnswer.Levels.Contains(data.Level)) && (data.Level ?? data.MustStayIn ?? $"{data.MustStayInCountry}").Length > 0,
        ChoiceAnswer choice => ChoiceAnswer.ChoicesOf(choice.Criterion).Contains(choice.Choice),
        _ => false,
    };

    private static bool IsRange(decimal? min, decimal? max) => (min ?? max) is not null && !(min < 0) && !(max < 0) && !(min > max);
}
