using CsCheck;
using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tests.Comparing;

/// <summary>Two people who answer for the same decision, from nearly of one mind to differing on everything.</summary>
internal static class Pairs
{
    public static readonly Gen<Stakeholder> One = Gen.Select(Sheets.Any, Priorities(), Of);

    /// <summary>They differ on some criteria, drawn at random, and are alike on the rest.</summary>
    public static readonly Gen<(Stakeholder First, Stakeholder Second)> Any = Gen.Select(
        One, Sheets.Any, Gen.Int[0, (1 << 11) - 1], Priorities(), Gen.Bool,
        (first, other, differs, priorities, keepsPriorities) => (first, Of(
            AnswerSheet.Of(Criterion.All.Select((criterion, i) => ((differs & (1 << i)) != 0 ? other : first.Answers)[criterion]).OfType<Answer>()),
            keepsPriorities ? first.Priorities : priorities)));

    /// <summary>One who has taken the position of another on some criteria: answer and priority.</summary>
    public static Stakeholder Take(this Stakeholder self, Stakeholder other, IEnumerable<Criterion> criteria)
    {
        var taken = criteria.ToArray();
        var answers = taken.Aggregate(self.Answers, (sheet, criterion) => other.Answers[criterion] is { } answer ? sheet.With(answer) : sheet.Without(criterion));
        return Of(answers, [.. self.Priorities.Except(taken), .. other.Priorities.Intersect(taken)]);
    }

    private static Stakeholder Of(AnswerSheet answers, IReadOnlyList<Criterion> priorities) => new(answers, priorities, []);

    private static Gen<IReadOnlyList<Criterion>> Priorities() => Gen.Select(
        Gen.Shuffle(Criterion.All.ToArray()), Gen.Int[0, 2], (order, count) => (IReadOnlyList<Criterion>)[.. order.Take(count)]);
}
