using SourcingBot.Definitions;
using SourcingBot.Dialogs.Reading;

namespace SourcingBot.Dialogs.Tests.Reading;

public sealed class DecisionGroundsTests
{
    private const string File = "decision.yaml";

    [Theory]
    [InlineData("home-hiring: {topic: talent, ground: [fact 37]}", "home-hiring: {topic: talent, ground: [fact 38]}", "The fact 38 does not exist.")]
    [InlineData("    ground: [fact 11, fact 18]", "    ground: [fact 10, fact 18]", "The fact 10 does not exist.")]
    [InlineData("\"3.1\", fact 1, fact 5]", "\"3.1\", fact 4, fact 5]", "The fact 4 does not exist.")]
    [InlineData("ground: [\"2.1.4\", fact 12]", "ground: [\"4\", fact 12]", "The article has no section 4.")]
    [InlineData("section: \"2.1.9\"", "section: \"2.3\"", "The article has no section 2.3.")]
    public void What_a_row_rests_on_must_be_a_fact_or_a_section_that_there_is(string text, string by, string expected)
    {
        using var dialogs = new EditedDialogs();
        var line = dialogs.Replace(File, text, by);

        DecisionGrounds.Check(dialogs.Folder, Shipped.Facts, dialogs.Problems);

        var problem = dialogs.Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldStartWith($"dialogs/{File}:{line}: {expected}");
    }

    [Fact]
    public void What_many_rows_rest_on_and_does_not_exist_is_one_mistake()
    {
        using var dialogs = new EditedDialogs();
        var first = dialogs.Replace(File, "ground: [fact 37]", "ground: [fact 98]");
        var second = dialogs.Replace(File, "ground: [fact 36]", "ground: [fact 98]");
        var third = dialogs.Replace(File, "\"3.1\", fact 1, fact 5]", "\"3.1\", fact 98, fact 5]");

        DecisionGrounds.Check(dialogs.Folder, Shipped.Facts, dialogs.Problems);

        var problem = dialogs.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(first);
        problem.What.ShouldBe($"The fact 98 does not exist. Lines {second}, {third} name it too.");
    }

    [Fact]
    public void Every_such_mistake_is_told_even_where_the_table_has_others()
    {
        using var dialogs = new EditedDialogs();
        dialogs.Replace(File, "priorityFactor: 2", "priorityFactor: none");
        dialogs.Replace(File, "ground: [fact 37]", "ground: [fact 98]");
        dialogs.Replace(File, "ground: [fact 36]", "ground: [fact 99, no ground]");

        DecisionGrounds.Check(dialogs.Folder, Shipped.Facts, dialogs.Problems);

        dialogs.Problems.Select(problem => problem.What).ShouldBe(["The fact 98 does not exist.", "The fact 99 does not exist."]);
    }

    [Fact]
    public void Where_the_facts_could_not_be_read_the_decision_is_not_blamed()
    {
        var problems = new Problems();
        var none = Content.Facts.Read(new DefinitionFolder(Path.Combine(AppContext.BaseDirectory, "nowhere"), "content"), "en", Shipped.Today, []);

        DecisionGrounds.Check(Shipped.Folders.Dialogs, none, problems);

        problems.ShouldBeEmpty();
    }
}
