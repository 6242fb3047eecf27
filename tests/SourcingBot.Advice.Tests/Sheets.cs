using CsCheck;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Advice.Tests;

/// <summary>Answer sheets as they may come: any criterion answered or not, in any of its shapes.</summary>
internal static class Sheets
{
    private static readonly Gen<string?> Currency = Of<string?>("USD", "EUR", "JPY", null);
    private static readonly Gen<string?> Per = Of<string?>("total", "year", "month", "hour", null);

    private static readonly Gen<Answer> Budget = Gen.Select(
        Ends(3_000_000), Currency, Per, Of<string?>([.. BudgetAnswer.Stances, null]), Gen.Bool,
        (ends, currency, per, stance, hasAmount) => (Answer)new BudgetAnswer(
            hasAmount || stance is null ? new AmountRange(ends.Min, ends.Max, currency, per) : null, stance));

    private static readonly Gen<Answer> Timeline = Ends(800).Select(ends => (Answer)new TimelineAnswer(ends.Min, ends.Max));

    private static readonly Gen<Answer> Data = Gen.Select(
        Of<string?>([.. DataSensitivityAnswer.Levels]), Of<bool?>(true, false, null), Of<string?>("EU", null),
        Of<string[]>([], ["HIPAA"], ["GDPR", "a house rule"]),
        (level, country, region, regimes) => (Answer)new DataSensitivityAnswer(regimes.Length == 0 ? level : null, country, region) { Regimes = regimes });

    private static readonly Gen<Answer> Commitment = Gen.OneOf(
        Ends(72).Select(ends => (Answer)new CommitmentAnswer(ends.Min, ends.Max)), Gen.Const(Say.Ongoing));

    private static readonly Gen<Answer> Size = Gen.Select(
        Of<string>([.. ProjectSizeAnswer.Sizes]), Ends(40), Gen.Bool,
        (size, people, hasPeople) => (Answer)(hasPeople ? new ProjectSizeAnswer(size, people.Min + 1, people.Max + 1) : new ProjectSizeAnswer(size)));

    /// <summary>One answer to each of the eleven criteria, in their order.</summary>
    public static readonly Gen<Answer[]> Full = Gen.Select(
        Gen.Select(Budget, Timeline, Choice(Criterion.Control), Data), Gen.Select(Commitment, Size, Choice(Criterion.Talent), Choice(Criterion.Location)),
        Gen.Select(Choice(Criterion.Communication), Choice(Criterion.Reliability), Choice(Criterion.Complexity)),
        (a, b, c) => (Answer[])[a.Item1, a.Item2, a.Item3, a.Item4, b.Item1, b.Item2, b.Item3, b.Item4, c.Item1, c.Item2, c.Item3]);

    public static readonly Gen<AnswerSheet> Any = Gen.Select(
        Full, Gen.Int[0, (1 << 11) - 1], (answers, kept) => AnswerSheet.Of(answers.Where((_, i) => (kept & (1 << i)) != 0)));

    public static Gen<AnswerSheet> WithOpen(int open) => Gen.Select(
        Full, Gen.Shuffle(Criterion.All.ToArray()), (answers, order) => order.Take(open).Aggregate(AnswerSheet.Of(answers), (sheet, criterion) => sheet.Without(criterion)));

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<Answer> Choice(Criterion criterion) =>
        Of<string>([.. ChoiceAnswer.ChoicesOf(criterion)]).Select(choice => (Answer)new ChoiceAnswer(criterion, choice));

    private static Gen<(int? Min, int? Max)> Ends(int most) => Gen.Select(
        Gen.Int[0, most], Gen.Int[0, most], Gen.Int[0, 2],
        (a, b, sides) => ((int?, int?))(sides == 1 ? null : Math.Min(a, b), sides == 2 ? null : Math.Max(a, b)));
}
