namespace SourcingBot.Definitions.Tests;

public class ProblemsTests
{
    [Fact]
    public void They_come_in_the_order_of_files_and_lines()
    {
        var problems = new Problems();
        problems.Add("b.yaml", 1, "3.", "");
        problems.Add("a.yaml", 9, "2.", "");
        problems.Add("a.yaml", 2, "1.", "");

        problems.Select(p => p.What).ShouldBe(["1.", "2.", "3."]);
    }

    [Fact]
    public void None_means_that_nothing_is_thrown() => Should.NotThrow(new Problems().ThrowIfAny);

    [Fact]
    public void The_exception_lists_all_of_them()
    {
        var problems = new Problems();
        problems.Add("a.yaml", 2, "One.", "Mend it.");
        problems.Add("b.yaml", 0, "Two.", "Mend it too.");

        Should.Throw<DefinitionsException>(problems.ThrowIfAny).Message.ShouldBe($"a.yaml:2: One. Mend it.{Environment.NewLine}b.yaml: Two. Mend it too.");
    }

    [Theory]
    [InlineData("time-line", "Did you mean 'timeline'?")]
    [InlineData("bugdet", "Did you mean 'budget'?")]
    [InlineData("toil", "Known: budget, control, timeline.")]
    [InlineData("Budget", "Did you mean 'budget'?")]
    [InlineData("colour", "Known: budget, control, timeline.")]
    public void An_unknown_id_is_met_with_the_nearest_known_one(string unknown, string cure) =>
        Suggestion.For(unknown, ["timeline", "budget", "control"]).ShouldBe(cure);

    [Theory]
    [InlineData("aks", "ask")]
    [InlineData("wy", "why")]
    [InlineData("xy", null)]
    public void Of_a_short_id_half_may_be_wrong_and_two_letters_that_changed_places_are_one_slip(string unknown, string? meant) =>
        Suggestion.Meant(unknown, ["ask", "why"]).ShouldBe(meant);
}
