using SourcingBot.Advice.Criteria;
using SourcingBot.Understanding;

namespace SourcingBot.Dialogs.Tests.Matrix;

/// <summary>Answers that the matrix gives.</summary>
internal static class Choices
{
    /// <summary>"100"</summary>
    public static readonly IReadOnlyList<Answer> OfMoney = [new BudgetAnswer(new AmountRange(100_000, 100_000)), new BudgetAnswer(new AmountRange(100, 100))];

    /// <summary>"6"</summary>
    public static readonly IReadOnlyList<Answer> OfTime = [new TimelineAnswer(182, 182), new TimelineAnswer(42, 42)];

    /// <summary>What a button says to its own question.</summary>
    public static Answer Read(string label, Criterion criterion) =>
        Shipped.Definitions.Understander.Read(label, new Question(criterion, new DateOnly(2026, 11, 22))).Answers.Single(answer => answer.Criterion == criterion);
}
