using CsCheck;
using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Scoring;

namespace SourcingBot.Advice.Tests.Scoring;

public sealed class RecommendationTests
{
    [Fact]
    public void Effects_add_up_to_the_lead() => Sheets.Any.Sample(
        sheet =>
        {
            var advice = Shipped.Adviser.Advise(sheet);
            advice.Reasons.Sum(reason => reason.Effect).ShouldBe(advice.Lead, 1e-9);
        },
        iter: 200);

    [Fact]
    public void Effects_add_up_under_priorities_too() => Sheets.WithOpen(4).Sample(
        sheet =>
        {
            var advice = Shipped.Adviser.Advise(sheet, [Criterion.Budget, Criterion.Talent]);
            advice.Reasons.Sum(reason => reason.Effect).ShouldBe(advice.Lead, 1e-9);
        },
        iter: 100);

    [Fact]
    public void Scores_are_linear_in_the_points() => Sheets.Full.Sample(
        answers =>
        {
            var empty = Scores([]);
            var alone = answers.Select(answer => Scores([answer])).ToArray();
            foreach (var (model, score) in Scores(answers))
            {
                score.ShouldBe(empty[model] + alone.Sum(scores => scores[model] - empty[model]), 1e-9);
            }
        },
        iter: 5);

    [Fact]
    public void Scores_stay_between_zero_and_one_and_closed_models_come_last() => Sheets.Any.Sample(
        sheet =>
        {
            var ranking = Shipped.Adviser.Advise(sheet).Ranking;
            ranking.Select(m => m.Model).ShouldBe(SourcingModel.All, ignoreOrder: true);
            ranking.ShouldAllBe(m => m.Score >= 0 && m.Score <= 1);
            ranking.Select(m => m.RuledOutBy is null ? 0 : 1).ShouldBeInOrder();
            ranking.Where(m => m.RuledOutBy is null).Select(m => m.Score).ShouldBeInOrder(SortDirection.Descending);
        },
        iter: 200);

    [Fact]
    public void Nothing_answered_is_a_close_call_without_a_lead()
    {
        var advice = Shipped.Advise();
        advice.Lead.ShouldBe(0);
        advice.Confidence.ShouldBe(Confidence.CloseCall);
        advice.Reasons.ShouldBeEmpty();
        advice.CounterArgument.ShouldBeNull();
        advice.Ranking.Select(m => m.Model).ShouldBe(Shipped.Table.Models.Select(row => row.Model));
    }

    [Fact]
    public void The_order_of_answers_changes_nothing() => Sheets.Full.SelectMany(answers => Gen.Shuffle(answers).Select(shuffled => (answers, shuffled))).Sample(
        (answers, shuffled) => Shipped.AdviseAsJson(AnswerSheet.Of(shuffled)).ShouldBe(Shipped.AdviseAsJson(AnswerSheet.Of(answers))),
        iter: 50);

    [Fact]
    public void An_answer_changed_and_changed_back_gives_the_first_advice_again() => Gen.Select(Sheets.Any, Sheets.Full, Gen.Int[0, 10]).Sample(
        (sheet, others, which) =>
        {
            var before = sheet[others[which].Criterion];
            var changed = sheet.With(others[which]);
            _ = Shipped.Adviser.Advise(changed);
            var back = before is null ? changed.Without(others[which].Criterion) : changed.With(before);
            Shipped.AdviseAsJson(back).ShouldBe(Shipped.AdviseAsJson(sheet));
        },
        iter: 50);

    [Fact]
    public void Each_change_named_really_turns_the_advice_and_none_is_missing() => Sheets.WithOpen(5).Sample(
        sheet =>
        {
            var advice = Shipped.Adviser.Advise(sheet);
            foreach (var criterion in Criterion.All.Where(c => ChoiceAnswer.ChoicesOf(c).Count > 0))
            {
                var turned = ChoiceAnswer.ChoicesOf(criterion)
                    .Select(choice => Shipped.Adviser.Advise(sheet.With(new ChoiceAnswer(criterion, choice))).Model)
                    .Where(model => model != advice.Model);
                var named = advice.WhatWouldChangeIt.Where(change => change.Criterion == criterion).ToArray();
                named.Select(change => change.Model).ShouldBe(turned.Distinct(), ignoreOrder: true);
                named.ShouldAllBe(change => Shipped.Adviser.Advise(sheet.With(new ChoiceAnswer(criterion, change.Level.Id)), null, null).Model == change.Model);
            }

            advice.WhatWouldChangeIt.Select(change => change.Points).ShouldBeInOrder();
        },
        iter: 30);

    [Fact]
    public void A_priority_doubles_what_its_answer_weighs_and_is_marked()
    {
        var sheet = AnswerSheet.Of(Say.Control("full"), Say.Talent("scarce-specialists"));
        var plain = Shipped.Adviser.Advise(sheet);
        var control = Shipped.Adviser.Advise(sheet, [Criterion.Control]);

        plain.Model.ShouldBe(SourcingModel.OffshoreOutsourcing);
        control.Advised.Owner.ShouldBe(Owner.Own);
        control.Reasons.Single(reason => reason.IsPriority).Criterion.ShouldBe(Criterion.Control);
    }

    [Fact]
    public void A_priority_that_is_not_answered_has_no_effect_but_on_what_its_answer_may_still_do()
    {
        var sheet = AnswerSheet.Of(Say.Tight, Say.Control("shared"));
        var (plain, waiting) = (Shipped.Adviser.Advise(sheet), Shipped.Adviser.Advise(sheet, [Criterion.Talent]));

        waiting.Ranking.ShouldBe(plain.Ranking);
        waiting.Reasons.Select(reason => reason.Effect).ShouldBe(plain.Reasons.Select(reason => reason.Effect));
        waiting.HoldsIn.ShouldNotBe(plain.HoldsIn);
    }

    [Fact]
    public void The_counter_argument_is_the_answer_that_the_advice_serves_worst()
    {
        var advice = Shipped.Advise(Say.Tight, Say.Asap, Say.Control("full"), Say.Data("public"));
        advice.Model.ShouldBe(SourcingModel.OffshoreOutsourcing);
        advice.CounterArgument!.Criterion.ShouldBe(Criterion.Control);
    }

    [Fact]
    public void A_centre_that_stands_far_is_not_held_to_fall_short_of_far() =>
        Shipped.Advise(Say.Invest, Say.NoRush, Say.Control("full"), Say.Data("public")).ShouldSatisfyAllConditions(
            advice => advice.Model.ShouldBe(SourcingModel.CaptiveOffshoring),
            advice => advice.CounterArgument.ShouldBeNull());

    [Fact]
    public void Of_equal_effects_the_one_that_supports_the_advice_comes_before_the_idle_one() =>
        Shipped.Advise(Say.Balanced, Say.Control("full"), Say.Data("regulated")).Reasons.Select(reason => reason.Criterion)
            .ShouldBe([Criterion.DataSensitivity, Criterion.Control, Criterion.Budget]);

    [Fact]
    public void Each_reason_rests_on_a_section_of_the_article() =>
        Sheets.WithOpen(0).Sample(sheet => Shipped.Adviser.Advise(sheet).Reasons.ShouldAllBe(reason => reason.Section.Length > 0), iter: 50);

    [Fact]
    public void An_answer_from_which_no_level_follows_has_no_effect() =>
        Shipped.Advise(Say.Amount(40, 60, "USD", "hour"), Say.Control("full")).Ranking
            .ShouldBe(Shipped.Advise(Say.Control("full")).Ranking);

    private static Dictionary<SourcingModel, double> Scores(IEnumerable<Answer> answers) =>
        Shipped.Advise(answers).Ranking.ToDictionary(m => m.Model, m => m.Score);
}
