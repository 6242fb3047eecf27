using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tests;

/// <summary>Answers as short as one says them.</summary>
internal static class Say
{
    public static readonly Answer Tight = new BudgetAnswer(null, "tight");
    public static readonly Answer Balanced = new BudgetAnswer(null, "balanced");
    public static readonly Answer Invest = new BudgetAnswer(null, "invest");
    public static readonly Answer Asap = new TimelineAnswer(null, 30);
    public static readonly Answer NoRush = new TimelineAnswer(365, null);
    public static readonly Answer Ongoing = new CommitmentAnswer(null, null, Ongoing: true);

    public static Answer Within(int days) => new TimelineAnswer(null, days);

    public static Answer Control(string choice) => new ChoiceAnswer(Criterion.Control, choice);

    public static Answer Data(string level, bool? mustStayInCountry = null, string? mustStayIn = null) =>
        new DataSensitivityAnswer(level, mustStayInCountry, mustStayIn);

    public static Answer Months(int months) => new CommitmentAnswer(months, months);

    public static Answer Size(string size) => new ProjectSizeAnswer(size);

    public static Answer Talent(string choice) => new ChoiceAnswer(Criterion.Talent, choice);

    public static Answer Location(string choice) => new ChoiceAnswer(Criterion.Location, choice);

    public static Answer Communication(string choice) => new ChoiceAnswer(Criterion.Communication, choice);

    public static Answer Reliability(string choice) => new ChoiceAnswer(Criterion.Reliability, choice);

    public static Answer Complexity(string choice) => new ChoiceAnswer(Criterion.Complexity, choice);

    public static Answer Amount(decimal? min, decimal? max, string? currency, string? per = null) =>
        new BudgetAnswer(new AmountRange(min, max, currency, per));
}
