namespace SourcingBot.Advice.Tests.Reading;

public sealed class DecisionSentencesReaderTests
{
    [Theory]
    [InlineData("close-call:", null, "'close-call' is missing in 'confidence'.")]
    [InlineData("condition: money were tight", null, "'condition' is missing in 'budget-tight'.")]
    [InlineData("budget-tight:", "budget-tihgt:", "'budget-tight' is missing in 'levels'.")]
    [InlineData("budget-tight:", "budget-tihgt:", "The name 'budget-tihgt' does not exist. Did you mean 'budget-tight'?")]
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
    public void Every_model_has_at_least_three_risks_and_three_next_steps() =>
        Shipped.Table.Models.ShouldAllBe(row => row.Risks.Count >= 3 && row.NextSteps.Count >= 3);
}
