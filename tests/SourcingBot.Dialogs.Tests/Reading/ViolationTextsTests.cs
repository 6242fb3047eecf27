using SourcingBot.Advice.Criteria;
using SourcingBot.Advice.Models;
using SourcingBot.Advice.Proofs;
using SourcingBot.Advice.Tables;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Reading;

/// <summary>What an author is told of what does not hold, one of each kind.</summary>
public sealed class ViolationTextsTests
{
    private static readonly DecisionTable Table = Shipped.Definitions.Adviser.Table;
    private static readonly SaidLevel Full = Said(Criterion.Control, "full");
    private static readonly Example Example = new([Full, Said(Criterion.Budget, "tight")], SourcingModel.OnshoreOutsourcing);

    [Fact]
    public void A_broken_rule_names_its_section_and_what_the_article_asks_for()
    {
        var rule = ArticleRule.All.First(rule => rule.Section == "2.1.8");
        What(new BrokenRule(rule, Example, Full, null)).ShouldBe(
            "With control: full and budget: tight and nothing else the advice is onshore-outsourcing; section 2.1.8 of the article asks for a team of one's own.");
        ViolationTexts.Cure(new BrokenRule(rule, Example, Full, null)).ShouldBe(
            "Change the points of these answers, or the gates on them, until a team of one's own comes first.");
    }

    [Fact]
    public void A_rule_that_a_gate_breaks_names_the_gate_and_the_one_model_that_is_asked_for()
    {
        var rule = ArticleRule.All.First(rule => rule.Section == "2.1.1");
        var violation = new BrokenRule(rule, Example, Full, Table.Gates[0]);
        What(violation).ShouldEndWith("section 2.1.1 of the article asks for captive-offshoring.");
        ViolationTexts.Cure(violation).ShouldBe("Take 'full' out of the gate 'data-stays-in-country', or let it leave captive-offshoring open.");
    }

    [Fact]
    public void A_step_tells_both_answers_and_both_models()
    {
        var after = new Example([Said(Criterion.Budget, "balanced"), .. Example.Said], SourcingModel.InHouse);
        var before = new Example([Said(Criterion.Budget, "invest"), .. Example.Said], SourcingModel.OffshoreOutsourcing);
        What(new WrongStep(StepRule.TighterStance, before.Said[0].Level, after.Said[0].Level, new Contrast(before, after))).ShouldBe(
            "With budget: invest, control: full and budget: tight the advice is offshore-outsourcing; with budget: balanced instead it moves toward own (in-house). "
            + "A tighter budget must never do that.");
    }

    [Fact]
    public void Points_alone_are_told_without_an_example() =>
        What(new WrongStep(StepRule.MoreSensitiveData, Said(Criterion.DataSensitivity, "personal").Level, Said(Criterion.DataSensitivity, "regulated").Level, null))
            .ShouldBe("The points of 'regulated' pull toward a provider far away, compared with those of 'personal'. More sensitive data must never do that.");

    [Fact]
    public void A_model_that_is_never_advised_tells_whether_it_is_ever_open()
    {
        What(new NeverAdvised(SourcingModel.InHouse, 0, 1200)).ShouldBe(
            "'in-house' is never advised: some gate closes it in every one of the 1,200 combinations of levels.");
        What(new NeverAdvised(SourcingModel.InHouse, 1000, 1200)).ShouldBe(
            "'in-house' is never advised: it is open in 1,000 of the 1,200 combinations of levels, and comes first in none.");
    }

    [Fact]
    public void A_fault_of_the_program_is_not_blamed_on_the_author()
    {
        Violation[] faults = [new Unsteady(Example), new Unexplained(Example, null), new Miscounted(Example, SourcingModel.InHouse)];
        faults.ShouldAllBe(fault => What(fault).StartsWith("With control: full and budget: tight "));
        faults.ShouldAllBe(fault => ViolationTexts.Cure(fault).StartsWith("That is a fault of the program"));
        ViolationTexts.Cure(new Unexplained(Example, Criterion.Control)).ShouldBe("Write its topic and its section.");
    }

    private static string What(Violation violation) => ViolationTexts.What(violation);

    private static SaidLevel Said(Criterion criterion, string level) => new(criterion, Table[criterion].Levels.Single(known => known.Id == level));
}
