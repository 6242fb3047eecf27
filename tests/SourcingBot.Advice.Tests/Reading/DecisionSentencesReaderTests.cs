namespace SourcingBot.Advice.Tests.Reading;

public sealed class DecisionSentencesReaderTests
{
    [Theory]
    [InlineData("close-call:", null, "'close-call' is missing in 'confidence'.")]
    [InlineData("condition: money were tight", null, "'condition' is missing in 'budget-tight'.")]
    [InlineData("change:", "change: \"If so, {model}.\"", "'change' has no place for {condition}.")]
    [InlineData("too-small-for-a-centre:", null, "'too-small-for-a-centre' is missing in 'gates'.")]
    [InlineData("start-small:", "start-small:", "'start-small' should be a text.")]
    [InlineData("mitigation: Open the posts", null, "'mitigation' is missing in 'home-hiring'.")]
    public void A_sentence_that_is_missing_or_not_wanted_is_reported(string lineBegins, string? reads, string what)
    {
        using var dialogs = new EditedDialogs();
        dialogs.Edit("en/decision.yaml", lineBegins, reads);
        dialogs.ReadSentences().ShouldBeNull();
        dialogs.Problems.ShouldContain(problem => problem.ToString().Contains(what, StringComparison.Ordinal));
        dialogs.Problems.ShouldAllBe(problem => problem.File == "dialogs/en/decision.yaml" && problem.Line > 0);
    }

    [Fact]
    public void A_name_that_is_not_alike_in_both_files_is_one_problem()
    {
        using var dialogs = new EditedDialogs();
        var text = dialogs.Edit("en/decision.yaml", "budget-tight:", "budget-tihgt:");
        var step = dialogs.Edit("en/decision.yaml", "plan-hiring:", "plan-hirng: List the people you have.");
        dialogs.ReadSentences().ShouldBeNull();
        dialogs.Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            $"dialogs/en/decision.yaml:{text}: 'budget-tihgt' stands here, but decision.yaml names 'budget-tight'. Write the name alike in both files.",
            $"dialogs/en/decision.yaml:{step}: 'plan-hirng' stands here, but decision.yaml names 'plan-hiring'. Write the name alike in both files.",
        ]);
    }

    [Fact]
    public void A_row_whose_sentence_has_no_text_is_reported_at_the_row_and_a_text_that_no_row_names_at_the_text()
    {
        using var dialogs = new EditedDialogs();
        var text = dialogs.Edit("en/decision.yaml", "budget-tight:", "something-else-altogether:");
        var row = dialogs.Edit("decision.yaml", "tight: {", "tight: {provider: 3, far: 2, ground: [\"2.1.2\"], sentence: budget-tight}");
        dialogs.ReadSentences().ShouldBeNull();
        dialogs.Problems.Select(problem => $"{problem.File}:{problem.Line}: {problem.What}").ShouldBe(
        [
            $"dialogs/decision.yaml:{row}: The sentence 'budget-tight' has no text in dialogs/en/decision.yaml.",
            $"dialogs/en/decision.yaml:{text}: Nothing in decision.yaml names 'something-else-altogether'.",
        ]);
    }

    [Fact]
    public void Without_any_levels_that_is_said_once()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Edit("en/decision.yaml", "levels:", "lvels:");
        dialogs.ReadSentences().ShouldBeNull();
        dialogs.Problems.Select(problem => problem.What).ShouldBe(["The name 'lvels' does not exist."]);
    }

    [Fact]
    public void Every_model_has_at_least_three_risks_and_three_next_steps() =>
        Shipped.Table.Models.ShouldAllBe(row => row.Risks.Count >= 3 && row.NextSteps.Count >= 3);
}
