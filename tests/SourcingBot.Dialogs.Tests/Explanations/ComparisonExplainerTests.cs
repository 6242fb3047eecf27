using SourcingBot.Advice.Comparing;
using SourcingBot.Advice.Criteria;

namespace SourcingBot.Dialogs.Tests.Explanations;

public sealed class ComparisonExplainerTests
{
    private static readonly Answer Tight = new BudgetAnswer(null, "tight");
    private static readonly Answer Invest = new BudgetAnswer(null, "invest");
    private static readonly Answer Full = new ChoiceAnswer(Criterion.Control, "full");
    private static readonly Answer Stays = new DataSensitivityAnswer(null, true);
    private static readonly Answer HandsOff = new ChoiceAnswer(Criterion.Control, "hands-off");

    [Fact]
    public void Both_answers_are_said_and_the_advice_that_each_turns_to()
    {
        var text = DifferenceOn(Criterion.Control, Person("CFO", [HandsOff]), Person("CTO", [Full]));

        text.ShouldStartWith("On control, CFO says “hands off, results only” and CTO says “full control, run by your own people”.");
        text.ShouldContain("Settled as CTO sees it, it turns the advice for CFO into keeping the work in-house.");
        text.ShouldContain("Settled as CFO sees it, it turns the advice for CTO into ");
    }

    [Fact]
    public void Where_only_one_has_an_answer_or_a_priority_that_is_said()
    {
        DifferenceOn(Criterion.Control, Person(null, []), Person("CTO", [Full])).ShouldStartWith("On control, only CTO has an answer: “full control");
        DifferenceOn(Criterion.Control, Person(null, [Full]), Person("CTO", [])).ShouldStartWith("On control, only the first person has an answer: “full control");
        DifferenceOn(Criterion.Budget, Person("CFO", [Tight], Criterion.Budget), Person(null, [Tight]))
            .ShouldStartWith("On budget, both say “a tight budget”. It is a priority for CFO alone.");
        DifferenceOn(Criterion.Talent, Person("CFO", []), Person(null, [], Criterion.Talent))
            .ShouldBe("On talent, neither has an answer. It is a priority for the second person alone. It turns nothing, whatever becomes of the other differences.");
    }

    [Fact]
    public void The_summary_says_what_to_settle_first_and_what_that_leads_to()
    {
        var (first, second) = (Person("CFO", [Tight, HandsOff]), Person(null, [Invest, HandsOff]));

        var comparison = new StakeholderComparer(Shipped.Definitions.Adviser).Compare(first, second);
        var summary = Shipped.Definitions.ComparisonExplainer.Summary(comparison, first, second);

        comparison.Differences.Count.ShouldBe(1);
        comparison.ChangesAdvice.ShouldBeTrue();
        summary.ShouldStartWith("The advice for CFO is ");
        summary.ShouldContain("Talk about budget first: it decides most often.");
        summary.ShouldContain("With budget as CFO sees it, the advice for both is ");
        summary.ShouldContain("With budget as the second person sees it, the advice for both is ");
        summary.ShouldContain("percent of the ways to answer the rest.");
    }

    [Fact]
    public void Several_to_settle_are_listed_with_an_and()
    {
        var first = Person(
            "Ann", [Tight, new TimelineAnswer(61, 91), new ChoiceAnswer(Criterion.Control, "shared"), new DataSensitivityAnswer("regulated", true), new CommitmentAnswer(6, 12)]);
        var second = Person(
            "Bob",
            [
                new TimelineAnswer(365, null), Full, new DataSensitivityAnswer("public"), new CommitmentAnswer(null, null, Ongoing: true),
                new ProjectSizeAnswer("large"), new ChoiceAnswer(Criterion.Talent, "own-team"),
            ],
            Criterion.Control, Criterion.Talent);

        var comparison = new StakeholderComparer(Shipped.Definitions.Adviser).Compare(first, second);
        var summary = Shipped.Definitions.ComparisonExplainer.Summary(comparison, first, second);

        comparison.Settlement.Criteria.ShouldBe([Criterion.Control, Criterion.DataSensitivity]);
        summary.ShouldContain("An agreement on control and data sensitivity can be enough");
        summary.ShouldContain("With control as Bob sees it and data sensitivity as Ann sees it, the advice for both is ");
    }

    [Fact]
    public void Two_of_the_same_name_are_told_apart() =>
        DifferenceOn(Criterion.Control, Person("Alex", [HandsOff]), Person("ALEX", [Full]))
            .ShouldStartWith("On control, the first person says “hands off, results only” and the second person says “full control");

    [Fact]
    public void What_nearly_always_holds_is_not_said_to_hold_always()
    {
        var (first, second) = (Person(null, [Full, Invest, Stays]), Person(null, [Full, Tight, Stays]));
        var comparison = new StakeholderComparer(Shipped.Definitions.Adviser).Compare(first, second);

        Said(0.997).ShouldContain("which holds in 99 percent of the ways");
        Said(0.003).ShouldContain("which holds in 1 percent of the ways");
        Said(1).ShouldContain("which holds in 100 percent of the ways");

        string Said(double holdsIn) => Shipped.Definitions.ComparisonExplainer.Summary(
            comparison with { Common = comparison.Common with { HoldsIn = holdsIn } }, first, second);
    }

    private static string DifferenceOn(Criterion criterion, Stakeholder first, Stakeholder second) => Shipped.Definitions.ComparisonExplainer.Difference(
        new StakeholderComparer(Shipped.Definitions.Adviser).Compare(first, second).Differences.Single(difference => difference.Criterion == criterion), first, second);

    private static Stakeholder Person(string? name, Answer[] answers, params Criterion[] priorities) => new(AnswerSheet.Of(answers), priorities, [], name);
}
