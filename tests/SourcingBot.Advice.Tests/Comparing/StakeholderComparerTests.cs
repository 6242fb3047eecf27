using CsCheck;
using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;

namespace SourcingBot.Advice.Tests.Comparing;

public sealed class StakeholderComparerTests
{
    private static readonly StakeholderComparer Comparer = new(Shipped.Adviser);

    [Fact]
    public void Whoever_is_compared_with_themselves_differs_in_nothing() => Pairs.One.Sample(
        person =>
        {
            var comparison = Comparer.Compare(person, person);
            comparison.Differences.ShouldBeEmpty();
            comparison.Agreements.ShouldBe(person.Answers.Select(answer => answer.Criterion));
            comparison.ChangesAdvice.ShouldBeFalse();
            comparison.SettleFirst.ShouldBeNull();
            comparison.Settlement.Criteria.ShouldBeEmpty();
            comparison.Settlement.Ways.ShouldHaveSingleItem().Model.ShouldBe(AdvisedTo(person));
            comparison.Common.Ranking.ShouldBe(comparison.First.Ranking);
        },
        iter: 50);

    [Fact]
    public void Each_is_advised_as_without_the_other() => Pairs.Any.Sample(
        (first, second) =>
        {
            var comparison = Comparer.Compare(first, second);
            comparison.First.Model.ShouldBe(AdvisedTo(first));
            comparison.Second.Model.ShouldBe(AdvisedTo(second));
            comparison.ChangesAdvice.ShouldBe(AdvisedTo(first) != AdvisedTo(second));
        },
        iter: 50);

    [Fact]
    public void Who_comes_first_does_not_matter() => Pairs.Any.Sample(
        (first, second) =>
        {
            var comparison = Comparer.Compare(first, second);
            var mirrored = Comparer.Compare(second, first);
            mirrored.Differences.Select(d => (d.Criterion, d.Second.Answer, d.First.Answer, d.Second.TurnsTo, d.First.TurnsTo, d.DecidesIn))
                .ShouldBe(comparison.Differences.Select(d => (d.Criterion, d.First.Answer, d.Second.Answer, d.First.TurnsTo, d.Second.TurnsTo, d.DecidesIn)));
            mirrored.Agreements.ShouldBe(comparison.Agreements);
            mirrored.Settlement.Criteria.ShouldBe(comparison.Settlement.Criteria);
            mirrored.Settlement.Ways.Select(way => way.Model).ShouldBe(comparison.Settlement.Ways.Select(way => way.Model));
            mirrored.SettleFirst?.Criterion.ShouldBe(comparison.SettleFirst!.Criterion);
            mirrored.Common.Ranking.ShouldBe(comparison.Common.Ranking);
        },
        iter: 50);

    [Fact]
    public void Every_criterion_is_agreed_on_or_differed_on_or_left_alone_by_both() => Pairs.Any.Sample(
        (first, second) =>
        {
            var comparison = Comparer.Compare(first, second);
            foreach (var criterion in Criterion.All)
            {
                var isAlike = Equals(first.Answers[criterion], second.Answers[criterion])
                    && first.Priorities.Contains(criterion) == second.Priorities.Contains(criterion);
                comparison.Differences.Any(difference => difference.Criterion == criterion).ShouldBe(!isAlike);
                comparison.Agreements.Contains(criterion).ShouldBe(isAlike && first.Answers.IsAnswered(criterion));
            }
        },
        iter: 100);

    [Fact]
    public void A_difference_decides_where_taking_the_others_position_turns_the_advice() => Pairs.Any.Sample(
        (first, second) =>
        {
            var comparison = Comparer.Compare(first, second);
            foreach (var difference in comparison.Differences)
            {
                difference.First.TurnsTo.ShouldBe(TurnedTo(first, first.Take(second, [difference.Criterion])));
                difference.Second.TurnsTo.ShouldBe(TurnedTo(second, second.Take(first, [difference.Criterion])));
                difference.Decides.ShouldBe(difference.First.TurnsTo is not null || difference.Second.TurnsTo is not null);
                difference.DecidesIn.ShouldBeInRange(difference.Decides ? double.Epsilon : 0, 1);
            }
        },
        iter: 30);

    [Fact]
    public void To_settle_the_named_set_really_gives_the_same_advice_and_no_smaller_set_does() => Pairs.Any.Sample(
        (first, second) =>
        {
            var comparison = Comparer.Compare(first, second);
            var settlement = comparison.Settlement;
            (settlement.Criteria.Count == 0).ShouldBe(!comparison.ChangesAdvice);
            settlement.Ways.ShouldNotBeEmpty();
            settlement.Ways.Select(way => way.Model).ShouldBeUnique();
            foreach (var way in settlement.Ways)
            {
                way.Sides.Keys.ShouldBe(settlement.Criteria, ignoreOrder: true);
                SettledTo(first, second, way.Sides).ShouldBe((way.Model, way.Model));
            }

            var differing = comparison.Differences.Select(difference => difference.Criterion).ToArray();
            foreach (var sides in Settlements(differing, size => size < settlement.Criteria.Count))
            {
                var (one, other) = SettledTo(first, second, sides);
                one.ShouldNotBe(other);
            }
        },
        iter: 30);

    [Fact]
    public void Of_equally_small_sets_the_one_that_decides_most_is_named() => Pairs.Any.Sample(
        (first, second) =>
        {
            var comparison = Comparer.Compare(first, second);
            var decidesIn = comparison.Differences.ToDictionary(difference => difference.Criterion, difference => difference.DecidesIn);
            var named = comparison.Settlement.Criteria.Sum(criterion => decidesIn[criterion]);
            foreach (var sides in Settlements([.. decidesIn.Keys], size => size == comparison.Settlement.Criteria.Count)
                .Where(sides => sides.Keys.Sum(criterion => decidesIn[criterion]) > named))
            {
                var (one, other) = SettledTo(first, second, sides);
                one.ShouldNotBe(other);
            }
        },
        iter: 30);

    [Fact]
    public void Of_all_ways_to_settle_the_rest_it_is_counted_in_how_many_a_difference_decides()
    {
        var first = new Stakeholder(AnswerSheet.Of(Say.Tight, Say.Control("full"), Say.Talent("own-team")), [Criterion.Budget], []);
        var second = new Stakeholder(AnswerSheet.Of(Say.Invest, Say.Control("hands-off"), Say.Talent("own-team"), Say.Size("small")), [], []);

        var comparison = Comparer.Compare(first, second);

        comparison.Differences.Select(difference => difference.Criterion).ShouldBe([Criterion.Budget, Criterion.Control, Criterion.ProjectSize]);
        foreach (var difference in comparison.Differences)
        {
            var others = comparison.Differences.Select(d => d.Criterion).Where(criterion => criterion != difference.Criterion).ToArray();
            var ways = Enumerable.Range(0, 4).Select(way => first.Take(second, others.Where((_, i) => (way & (1 << i)) != 0))).ToArray();
            difference.DecidesIn.ShouldBe(ways.Count(way => TurnedTo(way, way.Take(second, [difference.Criterion])) is not null) / 4.0);
        }

        comparison.SettleFirst!.DecidesIn.ShouldBe(comparison.Differences.Max(difference => difference.DecidesIn));
    }

    [Fact]
    public void What_both_say_is_all_that_the_common_advice_rests_on()
    {
        var first = new Stakeholder(AnswerSheet.Of(Say.Tight, Say.Control("full"), Say.Asap), [Criterion.Budget, Criterion.Control], [Criterion.Talent]);
        var second = new Stakeholder(AnswerSheet.Of(Say.Tight, Say.Control("shared")), [Criterion.Budget], [Criterion.Timeline]);

        var comparison = Comparer.Compare(first, second);

        comparison.CommonAnswers.ShouldBe([Say.Tight]);
        var common = Shipped.Adviser.Advise(AnswerSheet.Of(Say.Tight), [Criterion.Budget], [Criterion.Talent, Criterion.Timeline]);
        comparison.Common.Ranking.ShouldBe(common.Ranking);
        comparison.Common.HoldsIn.ShouldBe(common.HoldsIn);
        comparison.Common.MostDecisiveOpenQuestion.ShouldBe(common.MostDecisiveOpenQuestion);
    }

    [Fact]
    public void Answers_that_come_to_the_same_level_are_a_difference_that_never_decides()
    {
        var comparison = Comparer.Compare(Person(Say.Within(20), Say.Tight), Person(Say.Within(25), Say.Invest));

        var days = comparison.Differences.Single(difference => difference.Criterion == Criterion.Timeline);
        days.First.Levels.ShouldBe(days.Second.Levels);
        (days.Decides, days.DecidesIn).ShouldBe((false, 0));
    }

    [Fact]
    public void Regimes_in_another_order_are_no_difference() => Comparer.Compare(
        Person(new DataSensitivityAnswer("regulated") { Regimes = ["HIPAA", "SOX"] }),
        Person(new DataSensitivityAnswer("regulated") { Regimes = ["SOX", "HIPAA"] })).Differences.ShouldBeEmpty();

    [Fact]
    public void A_priority_that_only_one_names_is_a_difference_even_where_both_answer_alike()
    {
        var answers = AnswerSheet.Of(Say.Tight, Say.Control("full"));

        var comparison = Comparer.Compare(new Stakeholder(answers, [Criterion.Control], []), new Stakeholder(answers, [Criterion.Budget], []));

        comparison.Differences.Select(difference => (difference.Criterion, difference.First.IsPriority, difference.Second.IsPriority))
            .ShouldBe([(Criterion.Budget, false, true), (Criterion.Control, true, false)]);
        comparison.Agreements.ShouldBeEmpty();
        comparison.CommonAnswers.Count.ShouldBe(2);
    }

    private static Stakeholder Person(params IEnumerable<Answer> answers) => new(AnswerSheet.Of(answers), [], []);

    private static SourcingModel AdvisedTo(Stakeholder person) => Shipped.Adviser.Advise(person.Answers, person.Priorities).Model;

    private static SourcingModel? TurnedTo(Stakeholder before, Stakeholder after) => AdvisedTo(after) is var to && to == AdvisedTo(before) ? null : to;

    private static (SourcingModel First, SourcingModel Second) SettledTo(Stakeholder first, Stakeholder second, IReadOnlyDictionary<Criterion, Side> sides) => (
        AdvisedTo(first.Take(second, sides.Where(side => side.Value == Side.Second).Select(side => side.Key))),
        AdvisedTo(second.Take(first, sides.Where(side => side.Value == Side.First).Select(side => side.Key))));

    private static IEnumerable<IReadOnlyDictionary<Criterion, Side>> Settlements(IReadOnlyList<Criterion> differing, Func<int, bool> isSize) =>
        from set in Enumerable.Range(0, 1 << differing.Count)
        where isSize(int.PopCount(set))
        from way in Enumerable.Range(0, set + 1)
        where (way & ~set) == 0
        select differing.Index().Where(d => (set & (1 << d.Index)) != 0).ToDictionary(d => d.Item, d => (way & (1 << d.Index)) == 0 ? Side.First : Side.Second);
}
